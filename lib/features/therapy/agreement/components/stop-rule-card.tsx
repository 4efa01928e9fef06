import { useLocale, useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { formatter } from "@/lib/platform/i18n/format";
import type { TreatmentAgreement } from "@/lib/features/therapy/agreement/schema";
import type { StopRuleState } from "@/lib/features/therapy/agreement/stop-rule";
import { stopRuleFacts, stopRuleName } from "@/lib/features/therapy/agreement/text";
import { StopRuleBar } from "./stop-rule-bar";

interface StopRuleCardProps {
  agreement: TreatmentAgreement;
  rule: StopRuleState;
}

/** What was agreed, held beside the record: where it stands, what that rests on, and the step that was agreed. */
export function StopRuleCard({ agreement, rule }: StopRuleCardProps) {
  const t = useTranslations("agreements");
  const context = { t, format: formatter(useLocale()) };
  const { stopWeeks, nextStep } = agreement;
  const isLong = rule.state === "met" || rule.state === "talk-first";
  return (
    <div className="border-l-3 border-pine bg-raised px-4 py-4 shell:px-5.5 shell:py-5">
      <p className="max-w-measure">
        <strong>{stopRuleName(context, rule)}</strong> {stopRuleFacts(context, rule)}{" "}
        {t("agreed", { weeks: stopWeeks })}
      </p>
      {rule.state !== "unknown" && (
        <StopRuleBar stretch={rule.current ?? rule.longest} isOpen={rule.current !== null} agreedWeeks={stopWeeks} />
      )}
      {rule.state === "talk-first" && <p className="mt-2 max-w-measure">{t("talkFirst")}</p>}
      {rule.state === "met" && (
        <p className="mt-2 max-w-measure">{nextStep ? t("then", { step: t(`step.${nextStep}`) }) : t("thenOpen")}</p>
      )}
      {isLong && <TextLink href="/talking-points">{t("toPoints")}</TextLink>}
      <p className="mt-2 max-w-measure text-small text-ink-2">{t("onlyMood")}</p>
    </div>
  );
}
