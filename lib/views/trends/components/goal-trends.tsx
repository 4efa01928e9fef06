import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { History } from "@/lib/features/questionnaires/components/history";
import { INSTRUMENTS } from "@/lib/features/questionnaires/instruments";
import type { QuestionnaireEntry } from "@/lib/features/questionnaires/rules";
import { GoalRulers, type GradedGoal } from "@/lib/features/therapy/goals/components/goal-rulers";
import { TrendsPageHead } from "./trends-page-head";

interface GoalTrendsProps {
  goals: { lists: { open: readonly GradedGoal[] } };
  questionnaires: readonly QuestionnaireEntry[];
}

/** The goals with their grades, and the last total of each questionnaire. */
export function GoalTrends({ goals, questionnaires }: GoalTrendsProps) {
  const t = useTranslations("trends");
  const graded = goals.lists.open.filter(({ grades }) => grades.length > 0);
  return (
    <>
      <TrendsPageHead title={t("goalsPage.title")} />
      <Section label={t("goals")} isLabelHeading>
        {graded.length > 0 ? <GoalRulers goals={graded} /> : <p className="max-w-measure">{t("goalsPage.none")}</p>}
        <TextLink tone="quiet" href="/therapy/goals">
          {t("allGoals")}
        </TextLink>
      </Section>
      <Section label={t("questionnaires")} isLabelHeading>
        {questionnaires.length === 0 && <p className="max-w-measure">{t("goalsPage.noQuestionnaire")}</p>}
        {INSTRUMENTS.map((instrument) => (
          <History key={instrument} entries={questionnaires} instrument={instrument} isShort />
        ))}
        <TextLink tone="quiet" href="/questionnaires">
          {t("allQuestionnaires")}
        </TextLink>
      </Section>
    </>
  );
}
