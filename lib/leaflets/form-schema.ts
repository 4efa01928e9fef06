import { z } from "zod";
import { enteredDaySchema } from "@/lib/calendar/entered-day";
import { entryFormFields } from "@/lib/entry-form-fields";
import { typedNumber } from "@/lib/typed-number";
import { leafletSchema, stopWeeksSchema } from "./schema";

/** A leaflet as filled in; every answer may stay open. */
export const leafletForm = leafletSchema.omit({ askedOn: true, isChecked: true, stopWeeks: true }).extend({
  ...entryFormFields,
  askedOn: enteredDaySchema.optional(),
  isChecked: z.literal("on").optional().transform(Boolean),
  stopWeeks: typedNumber(stopWeeksSchema, "weekCount").optional(),
});
