import { z } from "zod";
import { enteredDaySchema } from "@/lib/platform/calendar/entered-day";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { lifeEventSchema } from "./schema";

/** A life event as filled in: a name and a day are asked, the rest is free. */
export const lifeEventForm = lifeEventSchema.extend({
  ...entryFormFields,
  day: enteredDaySchema.optional(),
  until: enteredDaySchema.optional(),
  goesOn: z.literal("on").optional().transform(Boolean),
});
