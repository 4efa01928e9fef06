import { z } from "zod";
import { enteredDaySchema } from "@/lib/platform/calendar/entered-day";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { tagsIn } from "@/lib/platform/text/tags";
import { checkInSchema, clockTimeSchema, gradeSchema, noteSchema, sleepHoursSchema } from "./schema";

/** A number from a text field; a decimal comma is as good as a point. Blank never gets here: it is absent. */
const typedNumber = (schema: z.ZodNumber, error: string) =>
  z
    .string({ error })
    .transform((text) => Number(text.replace(",", ".")))
    .pipe(schema);

/** Tags as typed: separated by commas, from one field or several. */
export const typedTagsSchema = z
  .union([z.string(), z.array(z.string())])
  .transform(tagsIn)
  .pipe(checkInSchema.shape.tags.unwrap());

/** The check-in form: mood is the one thing asked. */
export const checkInFormSchema = z.object({
  id: z.uuid({ error: "required" }).toLowerCase(),
  revision: typedNumber(z.number().int().positive(), "required").optional(),
  /** The revision of the other version, when somebody who saw it keeps their own. */
  overwrite: typedNumber(z.number().int().positive(), "required").optional(),
  mood: typedNumber(gradeSchema, "mood"),
  stress: typedNumber(gradeSchema, "grade").optional(),
  sleepHours: typedNumber(sleepHoursSchema, "hours").optional(),
  sleepQuality: typedNumber(gradeSchema, "grade").optional(),
  day: enteredDaySchema.optional(),
  /** The day that the page was about when it was opened. */
  shownDay: localDateSchema.optional(),
  time: clockTimeSchema.optional(),
  note: noteSchema.optional(),
  tags: typedTagsSchema.optional(),
});
export type CheckInForm = z.infer<typeof checkInFormSchema>;
