import { useTranslations } from "next-intl";
import { GoalRulers, type GradedGoal } from "@/lib/features/therapy/goals/components/goal-rulers";
import { StopRuleCard } from "@/lib/features/therapy/agreement/components/stop-rule-card";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { TreatmentAgreement } from "@/lib/features/therapy/agreement/schema";
import type { StopRuleState } from "@/lib/features/therapy/agreement/stop-rule";

interface TherapyContextProps {
  stop: { agreement: { content: TreatmentAgreement }; rule: StopRuleState } | null;
  goals: readonly GradedGoal[];
  /** Whether the page points to the doubt compass: a low is lasting while therapy goes on. */
  mayDoubt: boolean;
}

/** Sections about the therapy below the chart: the agreement about stopping, doubt, and the goals with their grades. */
export function TherapyContext({ stop, goals, mayDoubt }: TherapyContextProps) {
  const t = useTranslations("trends");
  return (
    <>
      {stop && (
        <Section label={t("stopRule")} isLabelHeading>
          <StopRuleCard agreement={stop.agreement.content} rule={stop.rule} />
        </Section>
      )}
      {mayDoubt && (
        <Section label={t("doubt")} isLabelHeading>
          <p className="max-w-measure">{t("doubtText")}</p>
          <TextLink href="/therapy/doubt">{t("toDoubt")}</TextLink>
        </Section>
      )}
      {goals.length > 0 && (
        <Section label={t("goals")} isLabelHeading>
          <GoalRulers goals={goals} />
          <TextLink tone="quiet" href="/therapy/goals">
            {t("allGoals")}
          </TextLink>
        </Section>
      )}
    </>
  );
}
