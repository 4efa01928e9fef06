import { z } from "zod";
import { enteredDaySchema } from "@/lib/platform/calendar/entered-day";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { typedNumber } from "@/lib/platform/forms/typed-number";
import { treatmentAgreementSchema, stopWeeksSchema } from "./schema";

/** A treatment agreement as filled in; every answer may stay open. */
export const agreementForm = treatmentAgreementSchema.omit({ askedOn: true, isChecked: true, stopWeeks: true }).extend({
  ...entryFormFields,
  askedOn: enteredDaySchema.optional(),
  isChecked: z.literal("on").optional().transform(Boolean),
  stopWeeks: typedNumber(stopWeeksSchema, "weekCount").optional(),
});
