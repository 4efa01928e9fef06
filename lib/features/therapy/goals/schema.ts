import { z } from "zod";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { requiredText } from "@/lib/platform/forms/field-schemas";
import { MAX_GOAL_LENGTH } from "./choices";

/** A goal is rated from 0, not at all, to 10, entirely. */
export const goalGradeSchema = z
  .number({ error: "goalGrade" })
  .min(0, { error: "goalGrade" })
  .max(10, { error: "goalGrade" });
export const goalTextSchema = requiredText(MAX_GOAL_LENGTH);

/** A goal in own words, as it is sealed. Its grades over time are kept by the evaluations. */
export const goalSchema = z.object({
  text: goalTextSchema,
  /** Where it stood when it was set. */
  startGrade: goalGradeSchema.optional(),
  /** What would be good enough; not 10 by itself. */
  wishGrade: goalGradeSchema.optional(),
  setOn: localDateSchema,
  /** Since when it is no longer worked on. */
  closedOn: localDateSchema.optional(),
});
export type Goal = z.infer<typeof goalSchema>;
