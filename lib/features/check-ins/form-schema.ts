import { z } from "zod";
import { enteredDaySchema } from "@/lib/platform/calendar/entered-day";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { entryFormFields, type EntryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { clockTimeSchema, gradeSchema, noteSchema } from "@/lib/platform/forms/field-schemas";
import { typedTags } from "@/lib/platform/forms/typed-list";
import { typedNumber } from "@/lib/platform/forms/typed-number";
import { checkInTagsSchema, sleepHoursSchema } from "./schema";

/** The check-in form: mood is the one thing asked. */
export const checkInFormSchema = z.object({
  ...entryFormFields,
  mood: typedNumber(gradeSchema, "mood"),
  stress: typedNumber(gradeSchema, "grade").optional(),
  sleepHours: typedNumber(sleepHoursSchema, "hours").optional(),
  sleepQuality: typedNumber(gradeSchema, "grade").optional(),
  day: enteredDaySchema.optional(),
  /** The day that the page was about when it was opened. */
  shownDay: localDateSchema.optional(),
  time: clockTimeSchema.optional(),
  note: noteSchema.optional(),
  tags: typedTags(checkInTagsSchema).optional(),
});
/** What is filled in, without what says which entry it is. */
export type CheckInForm = Omit<z.infer<typeof checkInFormSchema>, keyof EntryFormFields>;
