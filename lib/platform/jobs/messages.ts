import { z } from "zod";

/** What a worker is sent: one job at a time. */
export const jobRequestSchema = z.object({ name: z.string(), input: z.unknown() });
export type JobRequest = z.infer<typeof jobRequestSchema>;

/** What a worker sends back: that the code of the job is loaded, then what came of it. */
export const jobReplySchema = z.discriminatedUnion("state", [
  z.object({ state: z.literal("started") }),
  z.object({ state: z.literal("done"), output: z.unknown() }),
  /** Only the class of the error: its message can hold what the person wrote. */
  z.object({ state: z.literal("failed"), errorName: z.string() }),
]);
export type JobReply = z.infer<typeof jobReplySchema>;
