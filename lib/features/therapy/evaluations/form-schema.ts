import { z } from "zod";
import { enteredDaySchema } from "@/lib/platform/calendar/entered-day";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { goalGradeSchema } from "@/lib/features/therapy/goals/schema";
import { typedNumber } from "@/lib/platform/forms/typed-number";
import { evaluationSchema } from "./schema";
import { GOAL_FIELD } from "./choices";

/** The grades of goals among the fields of a form, by the id of the goal. */
function gatherGoals(fields: unknown): unknown {
  if (typeof fields !== "object" || fields === null) return fields;
  const grades = Object.entries(fields).filter(([name]) => name.startsWith(GOAL_FIELD));
  return {
    ...fields,
    goals: Object.fromEntries(grades.map(([name, grade]) => [name.slice(GOAL_FIELD.length), grade])),
  };
}

/** An evaluation as filled in. Every answer may stay open, but not all of them. */
export const evaluationForm = z.preprocess(
  gatherGoals,
  evaluationSchema.omit({ day: true, goalGrades: true }).extend({
    ...entryFormFields,
    day: enteredDaySchema.optional(),
    goals: z.record(z.uuid().toLowerCase(), typedNumber(goalGradeSchema, "goalGrade")),
  }),
);
