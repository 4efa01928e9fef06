import { z } from "zod";
import { FINDING_ANSWERS, MAX_REASON_LENGTH } from "./answer-choices";
import { findingAnswerSchema } from "./schema";

/** The form under a finding. `id` is made where the form is shown, so that sending it twice keeps one answer. */
export const answerFormSchema = z.object({
  id: z.uuid({ error: "required" }).toLowerCase(),
  findingId: findingAnswerSchema.shape.findingId,
  answer: z.enum(FINDING_ANSWERS, { error: "required" }),
  reason: z.string().trim().max(MAX_REASON_LENGTH, { error: "tooLong" }).optional(),
});
