import type { ReactNode } from "react";
import { HelpAnswerCard } from "@/lib/features/questionnaires/components/help-answer-card";
import { EarlyTrends } from "./early-trends";
import { FullTrends } from "./full-trends";
import { TherapyContext } from "./therapy-context";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { daysBetween } from "@/lib/platform/calendar/local-date";
import { spanText } from "@/lib/analysis/charts/description";
import { LINE_FROM_ENTRIES } from "@/lib/analysis/charts/series";
import { panelsWithDays, viewOf } from "@/lib/analysis/charts/view";
import { formatter } from "@/lib/platform/i18n/format";
import { useTranslations, useLocale } from "next-intl";
import type { TrendsView } from "@/lib/views/trends/view";

interface TrendsSectionsProps {
  page: TrendsView;
  /** What the address asks to see: period, panels, chart or table. */
  query: Record<string, string | string[] | undefined>;
}

/** Trends: nothing yet, the first points, or the chart with what stands out. */
export function TrendsSections({ page, query }: TrendsSectionsProps) {
  const t = useTranslations("trends");
  const format = formatter(useLocale());
  const { record, points, context, events, chartEvents, questionnaires, numbered, effects, stop, goals } = page;
  const { days, sessions, asOf } = record;
  const first = days.map(({ day }) => day).sort()[0];
  const helpAnswerCard = (
    <HelpAnswerCard entries={questionnaires} country={context.settings.helpCountry} today={record.today} />
  );
  if (first === undefined) return <NothingYet>{helpAnswerCard}</NothingYet>;

  const span = daysBetween(first, asOf) + 1;
  const held = sessions.filter((session) => session.held).length;
  const isEarly = Math.max(...record.channels.map(({ loggedDays }) => loggedDays), 0) < LINE_FROM_ENTRIES;
  const taken = points.flatMap(({ content: { source, status } }) =>
    source.kind === "finding" && status !== "let-go" ? [source.findingId] : [],
  );
  return (
    <>
      <PageHead
        title={t("title")}
        sub={t("sub", { logged: days.length, days: span, sessions: held })}
        margin={t("span", spanText(format, first, asOf))}
      />
      {helpAnswerCard}
      {isEarly ? (
        <EarlyTrends record={record} first={first} />
      ) : (
        <FullTrends
          record={record}
          first={first}
          taken={new Set(taken)}
          view={viewOf(query, { first, last: asOf, panels: panelsWithDays(days) })}
          events={events}
          chartEvents={chartEvents}
          questionnaires={questionnaires}
          sessions={numbered}
          effects={effects}
          country={context.settings.helpCountry}
        >
          <TherapyContext
            stop={stop}
            goals={goals.lists.open.filter(({ grades }) => grades.length > 0)}
            mayDoubt={held > 0 && record.findings.some(({ kind, until }) => kind === "lasting-low" && until === null)}
          />
        </FullTrends>
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
