import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";

interface TherapyPromptsProps {
  /** Sessions since the last look back; null when it is not time for one. */
  sessionsToEvaluate: number | null;
  isAftercare: boolean;
}

/** What the phase of therapy asks now and then: a look back, or at one's own signs. */
export function TherapyPrompts({ sessionsToEvaluate, isAftercare }: TherapyPromptsProps) {
  const t = useTranslations("today");
  const tTherapy = useTranslations("therapy");
  const tPlan = useTranslations("relapsePlan");
  return (
    <>
      {sessionsToEvaluate !== null && (
        <Section label={t("evaluation")}>
          <p className="max-w-measure text-ink-2">{tTherapy("evaluationDue", { sessions: sessionsToEvaluate })}</p>
          <TextLink href="/therapy/evaluations">{tTherapy("toEvaluations")}</TextLink>
        </Section>
      )}
      {isAftercare && (
        <Section label={t("aftercare")}>
          <p className="max-w-measure text-ink-2">{t("weekly")}</p>
          <TextLink href="/therapy/plan">{tPlan("check")}</TextLink>
        </Section>
      )}
    </>
  );
}
