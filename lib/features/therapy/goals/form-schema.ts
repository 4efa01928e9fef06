import { z } from "zod";
import { enteredDaySchema } from "@/lib/platform/calendar/entered-day";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { typedNumber } from "@/lib/platform/forms/typed-number";
import { goalGradeSchema, goalTextSchema } from "./schema";

const typedGoalGrade = typedNumber(goalGradeSchema, "goalGrade").optional();

export const goalForm = z.object({
  ...entryFormFields,
  text: goalTextSchema,
  startGrade: typedGoalGrade,
  wishGrade: typedGoalGrade,
  setOn: enteredDaySchema.optional(),
});
