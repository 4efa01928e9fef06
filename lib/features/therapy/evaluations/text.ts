import type { Formatter } from "@/lib/platform/i18n/format";
import type { Translator } from "@/lib/platform/i18n/translator";
import type { Evaluation } from "./schema";

interface EvaluationContext {
  t: Translator<"evaluations">;
  tSessions: Translator<"sessions">;
  format: Formatter;
}

/** What was answered about working together, as one line; "" when nothing was. */
export function allianceText({ t, tSessions }: EvaluationContext, evaluation: Evaluation): string {
  const { heard, goalsFit, pace } = evaluation;
  return [
    heard && `${t("heard")}: ${tSessions(`extent.${heard}`)}`,
    goalsFit && `${t("goalsFit")}: ${tSessions(`extent.${goalsFit}`)}`,
    pace && `${t("pace")}: ${tSessions(`pace.${pace}`)}`,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** The grades of the goals, each with the goal's own words; a goal that is gone meanwhile has none. */
export function goalGradeText(
  { t, format }: EvaluationContext,
  { goalGrades }: Evaluation,
  goals: readonly { id: string; content: { text: string } }[],
): string[] {
  return goalGrades.flatMap(({ goalId, grade }) => {
    const goal = goals.find(({ id }) => id === goalId);
    return goal ? [t("goalGrade", { goal: goal.content.text, grade: format.grade(grade) })] : [];
  });
}

/** The sentence to say aloud about what somebody wants; null when nothing needs to be said. */
export function decisionSentence({ t }: EvaluationContext, { decision }: Evaluation): string | null {
  return decision === undefined || decision === "go-on" ? null : t(`say.${decision}`);
}
