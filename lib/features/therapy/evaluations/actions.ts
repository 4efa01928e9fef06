"use server";

import { entryDay, isNewFutureDay } from "@/lib/platform/calendar/entered-day";
import { entryActions, wrongField } from "@/lib/account/actions/entry-actions";
import { evaluationForm } from "./form-schema";
import { evaluations } from "./store";

const actions = entryActions({
  name: "evaluation",
  page: "/therapy/evaluations",
  collection: evaluations,
  form: evaluationForm,
  fill: ({ day, goals, ...answers }, { today }, known) => {
    const context = { saved: known?.day, today };
    if (isNewFutureDay(day, context)) return wrongField("day", "dayInFuture");
    const goalGrades = Object.entries(goals).map(([goalId, grade]) => ({ goalId, grade }));
    const hasAnswer = goalGrades.length > 0 || Object.values(answers).some((answer) => answer !== undefined);
    if (!hasAnswer) return wrongField("decision", "nothingAnswered");
    return { content: { ...answers, day: entryDay(day, context), goalGrades } };
  },
  wordsOf: ({ helps, hinders, note }) => [helps, hinders, note],
});

export const saveEvaluationAction = actions.save;
export const deleteEvaluationAction = actions.remove;
export const restoreEvaluationAction = actions.restore;
