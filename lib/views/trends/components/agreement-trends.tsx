import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { AgreedStopRule } from "@/lib/features/therapy/agreement/agreed-stop-rule";
import { StopRuleCard } from "@/lib/features/therapy/agreement/components/stop-rule-card";
import { TrendsPageHead } from "./trends-page-head";

/** What to do with doubt, in the first screen of a phone, and where the agreement about stopping stands. */
export function AgreementTrends({ stop }: { stop: AgreedStopRule | null }) {
  const t = useTranslations("trends");
  return (
    <>
      <TrendsPageHead title={t("agreementPage.title")} />
      <Section label={t("doubt")} isLabelHeading>
        <p className="max-w-measure">{t("doubtText")}</p>
        <TextLink href="/therapy/doubt">{t("toDoubt")}</TextLink>
      </Section>
      <Section label={t("stopRule")} isLabelHeading>
        {stop ? (
          <StopRuleCard agreement={stop.agreement.content} rule={stop.rule} />
        ) : (
          <>
            <p className="max-w-measure">{t("agreementPage.none")}</p>
            <TextLink href="/therapy/leaflet">{t("agreementPage.toAgreement")}</TextLink>
          </>
        )}
      </Section>
    </>
  );
}
