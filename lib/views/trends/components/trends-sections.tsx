import type { ReactNode } from "react";
import { HelpAnswerCard } from "@/lib/features/questionnaires/components/help-answer-card";
import { EarlyTrends } from "./early-trends";
import { FullTrends } from "./full-trends";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { spanText } from "@/lib/analysis/charts/description";
import { LINE_FROM_ENTRIES } from "@/lib/analysis/charts/series";
import { rangeDays, type ScreenWidth } from "@/lib/analysis/charts/range";
import { panelsWithDays, viewOf } from "@/lib/analysis/charts/view";
import { formatter } from "@/lib/platform/i18n/format";
import { useTranslations, useLocale } from "next-intl";
import type { TrendsView } from "@/lib/views/trends/view";

interface TrendsSectionsProps {
  page: TrendsView;
  /** What the address asks to see: period, panels, chart or table. */
  query: Record<string, string | string[] | undefined>;
  /** The screen of the reader, as far as the request says. */
  width: ScreenWidth;
}

/** Trends: nothing yet, the first points, or the chart with what stands out. */
export function TrendsSections({ page, query, width }: TrendsSectionsProps) {
  const t = useTranslations("trends");
  const format = formatter(useLocale());
  const { record, context, questionnaires } = page;
  const { days, asOf } = record;
  const first = days.map(({ day }) => day).sort()[0];
  const helpAnswerCard = (
    <HelpAnswerCard entries={questionnaires} country={context.settings.helpCountry} today={record.today} />
  );
  if (first === undefined) return <NothingYet>{helpAnswerCard}</NothingYet>;

  const isEarly = Math.max(...record.channels.map(({ loggedDays }) => loggedDays), 0) < LINE_FROM_ENTRIES;
  const view = viewOf(query, { first, last: asOf, panels: panelsWithDays(days) }, width);
  const range = rangeDays(isEarly ? "all" : view.range, { first, last: asOf });
  const from = range.from > first ? range.from : first;
  const span = spanText(format, from, asOf);
  return (
    <>
      <PageHead isCompact title={t("title")} margin={from === asOf ? span.until : t("span", span)} />
      {helpAnswerCard}
      {isEarly ? (
        <EarlyTrends record={record} first={first} />
      ) : (
        <FullTrends page={page} view={view} range={range} width={width} />
      )}
    </>
  );
}

function NothingYet({ children }: { children: ReactNode }) {
  const t = useTranslations("trends");
  return (
    <>
      <PageHead title={t("title")} sub={t("emptySub")} />
      {children}
      <Section label={t("nowLabel")}>
        <EmptyState title={t("emptyTitle")} text={t("emptyText")}>
          <div className="flex flex-wrap gap-x-6">
            <ButtonLink href="/today">{t("emptyCheckIn")}</ButtonLink>
            <TextLink href="/settings/import">{t("emptyImport")}</TextLink>
          </div>
        </EmptyState>
      </Section>
    </>
  );
}
