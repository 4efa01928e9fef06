import { z } from "zod";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { shortText } from "@/lib/platform/forms/field-schemas";
import { FINDING_ANSWERS, MAX_REASON_LENGTH } from "./answer-choices";
import { findingAnswerSchema } from "./schema";

/** The form under a finding. `id` is made when the form is shown, so that sending it twice stores one answer. */
export const answerFormSchema = z.object({
  id: entryFormFields.id,
  findingId: findingAnswerSchema.shape.findingId,
  answer: z.enum(FINDING_ANSWERS, { error: "required" }),
  reason: shortText(MAX_REASON_LENGTH).optional(),
});
