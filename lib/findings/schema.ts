import { z } from "zod";

/** A reason is a sentence or two; longer belongs in a note. */
export const MAX_REASON_LENGTH = 1000;
const MAX_ID_LENGTH = 200;

/** fits: this is how it was; other-reason: something else explains it; hide: do not show it any more. */
export const FINDING_ANSWERS = ["fits", "other-reason", "hide"] as const;

/** What a person said about one finding. It stays attached while the finding grows, since its id does not change. */
export const findingAnswerSchema = z.object({
  findingId: z.string().min(1).max(MAX_ID_LENGTH),
  answer: z.enum(FINDING_ANSWERS),
  reason: z.string().trim().max(MAX_REASON_LENGTH).optional(),
  /** ISO instant. */
  answeredAt: z.iso.datetime(),
});
export type FindingAnswer = z.infer<typeof findingAnswerSchema>;
