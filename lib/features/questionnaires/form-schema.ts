import { z } from "zod";
import { enteredDaySchema } from "@/lib/platform/calendar/entered-day";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { typedNumber } from "@/lib/platform/forms/typed-number";
import { INSTRUMENT_DEFINITIONS, INSTRUMENTS, type Answer } from "./instruments";
import { answerSchema, instrumentSchema, type Questionnaire } from "./schema";
import { itemField } from "./choices";

const MOST_ITEMS = Math.max(...INSTRUMENTS.map((instrument) => INSTRUMENT_DEFINITIONS[instrument].items));
const item = typedNumber(answerSchema, "choice").optional();
const items = Object.fromEntries(Array.from({ length: MOST_ITEMS }, (_, i) => [itemField(i + 1), item]));

/** A questionnaire as filled in: every item may be passed over. */
export const questionnaireForm = z
  .object({
    id: entryFormFields.id,
    instrument: instrumentSchema,
    day: enteredDaySchema.optional(),
  })
  .and(z.object(items));

/** The answers of an instrument in order; null where an item was passed over. */
export function answersFrom(
  instrument: Questionnaire["instrument"],
  fields: Readonly<Record<string, unknown>>,
): (Answer | null)[] {
  return Array.from({ length: INSTRUMENT_DEFINITIONS[instrument].items }, (_, i) => {
    const parsed = answerSchema.safeParse(fields[itemField(i + 1)]);
    return parsed.success ? parsed.data : null;
  });
}
