import { getLocale, getTranslations } from "next-intl/server";
import { FortnightChart } from "@/components/charts/fortnight-chart";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { FORTNIGHT_DAYS } from "@/lib/analysis/charts/fortnight";
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
  /** Whether the help card above says it already. */
  isSaidAbove: boolean;
  loggedDays: number;
}

/** The last two weeks: the line, what is going on in one sentence, and how many days it stands on. */
export async function Fortnight({ record, finding, isSaidAbove, loggedDays }: FortnightProps) {
  const { t, tFinding, locale } = await together({
    t: getTranslations("today"),
    tFinding: getTranslations("findings"),
    locale: getLocale(),
  });
  const context = { t: tFinding, format: formatter(locale), today: record.today };
  const before = finding?.channel === "mood" ? levelsOf(finding, "mood").before : null;
  return (
    <Section label={t("fortnight")} isLabelHeading isCompact>
      <FortnightChart days={record.days} sessions={record.sessions} today={record.today} before={before ?? undefined} />
      {finding && !isSaidAbove && <p className="mt-2 max-w-measure">{findingSentence(context, finding)}</p>}
      <div className="flex flex-wrap items-center gap-x-6">
        <p className="text-control text-ink-2">
          {t("logged", { logged: loggedDays, total: FORTNIGHT_DAYS })}
          {!finding && ` ${t("missedDays")}`}
        </p>
        <TextLink href="/trends">{t("toTrends")}</TextLink>
      </div>
    </Section>
  );
}
