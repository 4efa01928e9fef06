import type { z } from "zod";
import { enteredDaySchema } from "@/lib/platform/calendar/entered-day";
import { typedNumber } from "@/lib/platform/forms/typed-number";
import { gradeSchema } from "@/lib/platform/forms/field-schemas";
import { entryFormFields, type EntryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { typedTags } from "@/lib/platform/forms/typed-list";
import { durationSchema, sessionSchema, themesSchema } from "./schema";

const typedGrade = typedNumber(gradeSchema, "grade").optional();

/** The session form. Nothing is asked but the day, and that is filled in. */
export const sessionFormSchema = sessionSchema.extend({
  ...entryFormFields,
  day: enteredDaySchema.optional(),
  durationMinutes: typedNumber(durationSchema, "minutes").optional(),
  themes: typedTags(themesSchema).optional(),
  moodBefore: typedGrade,
  moodAfter: typedGrade,
  tensionBefore: typedGrade,
  tensionAfter: typedGrade,
  status: sessionSchema.shape.status.optional(),
});
/** What is filled in, without what says which entry it is. */
export type SessionForm = Omit<z.infer<typeof sessionFormSchema>, keyof EntryFormFields>;
