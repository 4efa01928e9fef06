"use server";

import { entryDay, isNewFutureDay } from "@/lib/platform/calendar/entered-day";
import { entryActions, fieldError } from "@/lib/account/actions/entry-actions";
import { evaluationForm } from "./form-schema";
import { evaluations } from "./store";

const actions = entryActions({
  name: "evaluation",
  page: "/therapy/evaluations",
  collection: evaluations,
  form: evaluationForm,
  toContent: ({ day, goals, ...answers }, { today }, existing) => {
    const context = { saved: existing?.day, today };
    if (isNewFutureDay(day, context)) return fieldError("day", "dayInFuture");
    const goalGrades = Object.entries(goals).map(([goalId, grade]) => ({ goalId, grade }));
    const hasAnswer = goalGrades.length > 0 || Object.values(answers).some((answer) => answer !== undefined);
    if (!hasAnswer) return fieldError("decision", "nothingAnswered");
    return { content: { ...answers, day: entryDay(day, context), goalGrades } };
  },
  toText: ({ helps, hinders, note }) => [helps, hinders, note],
});

export const saveEvaluationAction = actions.save;
export const deleteEvaluationAction = actions.remove;
export const restoreEvaluationAction = actions.restore;
