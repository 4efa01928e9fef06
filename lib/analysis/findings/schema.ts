import { z } from "zod";
import { shortText } from "@/lib/platform/forms/field-schemas";
import { FINDING_ANSWERS, MAX_REASON_LENGTH } from "./answer-choices";

const MAX_ID_LENGTH = 200;

/** What a person said about one finding. It stays attached while the finding grows, since its id does not change. */
export const findingAnswerSchema = z.object({
  findingId: z.string().min(1).max(MAX_ID_LENGTH),
  answer: z.enum(FINDING_ANSWERS),
  reason: shortText(MAX_REASON_LENGTH).optional(),
  /** ISO instant. */
  answeredAt: z.iso.datetime(),
});
export type FindingAnswer = z.infer<typeof findingAnswerSchema>;
