"use server";

import { entryDay, isNewFutureDay } from "@/lib/platform/calendar/entered-day";
import { entryActions, fieldError } from "@/lib/account/actions/entry-actions";
import { entryIdForm } from "@/lib/platform/forms/entry-form-fields";
import { goalForm } from "./form-schema";
import { closeGoal, reopenGoal } from "./rules";
import { goals } from "./store";

const actions = entryActions({
  name: "goal",
  page: "/therapy/goals",
  collection: goals,
  form: goalForm,
  toContent: ({ text, startGrade, wishGrade, setOn }, { today }, existing) => {
    const day = { saved: existing?.setOn, today };
    if (isNewFutureDay(setOn, day)) return fieldError("setOn", "dayInFuture");
    return {
      content: {
        text,
        setOn: entryDay(setOn, day),
        ...(startGrade !== undefined && { startGrade }),
        ...(wishGrade !== undefined && { wishGrade }),
        ...(existing?.closedOn && { closedOn: existing.closedOn }),
      },
    };
  },
  toText: ({ text }) => [text],
});

export const saveGoalAction = actions.save;
export const deleteGoalAction = actions.remove;
export const restoreGoalAction = actions.restore;
export const closeGoalAction = actions.changing("close", entryIdForm, (goal, _form, { today }) => ({
  content: closeGoal(goal, today),
}));
export const reopenGoalAction = actions.changing("reopen", entryIdForm, (goal) => ({ content: reopenGoal(goal) }));
