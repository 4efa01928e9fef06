import { z } from "zod";
import { enteredDaySchema } from "@/lib/platform/calendar/entered-day";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { goalGradeSchema, goalTextSchema } from "./schema";

/** A grade of a goal as typed or picked; a comma is a point. */
export const typedGoalGrade = z
  .string({ error: "goalGrade" })
  .transform((text) => Number(text.replace(",", ".")))
  .pipe(goalGradeSchema)
  .optional();

export const goalForm = z.object({
  ...entryFormFields,
  text: goalTextSchema,
  startGrade: typedGoalGrade,
  wishGrade: typedGoalGrade,
  setOn: enteredDaySchema.optional(),
});
