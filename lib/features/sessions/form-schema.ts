import { z } from "zod";
import { enteredDaySchema } from "@/lib/platform/calendar/entered-day";
import { typedNumber } from "@/lib/platform/forms/typed-number";
import { gradeSchema } from "@/lib/features/check-ins/schema";
import { tagsIn } from "@/lib/platform/text/tags";
import { durationSchema, sessionSchema, themesSchema } from "./schema";

const typedGrade = typedNumber(gradeSchema, "grade").optional();
const revision = typedNumber(z.number().int().positive(), "required").optional();

/** Themes as typed: separated by commas, each once. */
const typedThemes = z
  .union([z.string(), z.array(z.string())])
  .transform(tagsIn)
  .pipe(themesSchema);

/** The session form. Nothing is asked but the day, and that is filled in. */
export const sessionFormSchema = sessionSchema.extend({
  id: z.uuid({ error: "required" }).toLowerCase(),
  revision,
  /** The revision of the other version that this one replaces, after both were shown. */
  overwrite: revision,
  day: enteredDaySchema.optional(),
  durationMinutes: typedNumber(durationSchema, "minutes").optional(),
  themes: typedThemes.optional(),
  moodBefore: typedGrade,
  moodAfter: typedGrade,
  tensionBefore: typedGrade,
  tensionAfter: typedGrade,
  status: sessionSchema.shape.status.optional(),
});
export type SessionForm = z.infer<typeof sessionFormSchema>;
