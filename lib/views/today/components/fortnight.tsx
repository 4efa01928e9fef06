import { getLocale, getTranslations } from "next-intl/server";
import { FortnightChart } from "@/components/charts/fortnight-chart";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { FORTNIGHT_DAYS } from "@/lib/analysis/charts/fortnight";
import { asksForHelpCard } from "@/lib/analysis/findings/order";
import { levelsOf } from "@/lib/analysis/findings/period";
import type { FindingsRecord } from "@/lib/analysis/findings/record";
import { findingSentence } from "@/lib/analysis/findings/sentences";
import { formatter } from "@/lib/platform/i18n/format";
import { together } from "@/lib/platform/concurrency/together";
import type { Finding } from "@/lib/analysis/trends/analyse";

interface FortnightProps {
  record: FindingsRecord;
  /** What is going on now and was not hidden; the first is said here, the others on Trends. */
  finding: Finding | undefined;
  loggedDays: number;
}

/** The last two weeks: the line, what is going on in one sentence, and how many days it stands on. */
export async function Fortnight({ record, finding, loggedDays }: FortnightProps) {
  const { t, tFinding, tShell, locale } = await together({
    t: getTranslations("today"),
    tFinding: getTranslations("findings"),
    tShell: getTranslations("shell"),
    locale: getLocale(),
  });
  const context = { t: tFinding, format: formatter(locale), today: record.today };
  const isHeavy = finding !== undefined && asksForHelpCard(finding);
  const before = finding?.channel === "mood" ? levelsOf(finding, "mood").before : null;
  return (
    <Section label={t("fortnight")}>
      <FortnightChart days={record.days} sessions={record.sessions} today={record.today} before={before ?? undefined} />
      <p className="mt-3 max-w-measure">
        {finding && `${findingSentence(context, finding)} `}
        <span className="text-ink-2">{t("logged", { logged: loggedDays, total: FORTNIGHT_DAYS })}</span>
        {!finding && <span className="text-ink-2"> {t("missedDays")}</span>}
      </p>
      {isHeavy && <p className="mt-1 max-w-measure">{t("discuss")}</p>}
      <div className="flex flex-wrap gap-x-6">
        <TextLink href="/trends">{t("toTrends")}</TextLink>
        {isHeavy && (
          <TextLink href="/help" icon="lifebuoy">
            {tShell("help")}
          </TextLink>
        )}
      </div>
    </Section>
  );
}
