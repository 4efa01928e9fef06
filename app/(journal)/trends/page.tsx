import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { HelpAnswerCard } from "@/lib/features/questionnaires/components/help-answer-card";
import { EarlyTrends } from "@/lib/views/trends/components/early-trends";
import { FullTrends } from "@/lib/views/trends/components/full-trends";
import { TherapyContext } from "@/lib/views/trends/components/therapy-context";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireUser } from "@/lib/account/auth/require-user";
import { daysBetween } from "@/lib/platform/calendar/local-date";
import { spanText } from "@/lib/analysis/charts/description";
import { LINE_FROM_ENTRIES } from "@/lib/analysis/charts/series";
import { panelsWithDays, viewOf } from "@/lib/analysis/charts/view";
import { loadEffects } from "@/lib/features/effects/loaders";
import { loadFindings } from "@/lib/views/record/loaders";
import { formatter } from "@/lib/platform/i18n/format";
import { loadStopRule } from "@/lib/views/therapy/stop-rule-loader";
import { loadChartEvents } from "@/lib/views/record/chart-events";
import { loadLifeEvents } from "@/lib/features/life-events/loaders";
import { loadQuestionnaires } from "@/lib/features/questionnaires/loaders";
import { loadSessions } from "@/lib/features/sessions/loaders";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { loadTalkingPoints } from "@/lib/features/talking-points/points-loader";
import { loadGoalsPage } from "@/lib/views/therapy/loaders";
import { together } from "@/lib/platform/concurrency/together";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell"))("nav.trends") };
}

export default async function TrendsPage({ searchParams }: PageProps<"/trends">) {
  const user = await requireUser();
  const {
    query,
    record,
    points,
    context,
    events,
    chartEvents,
    questionnaires,
    numbered,
    effects,
    stop,
    goals,
    t,
    locale,
  } = await together({
    query: searchParams,
    record: loadFindings(user),
    points: loadTalkingPoints(user),
    context: loadDayContext(user),
    events: loadLifeEvents(user),
    chartEvents: loadChartEvents(user),
    questionnaires: loadQuestionnaires(user),
    numbered: loadSessions(user),
    effects: loadEffects(user),
    stop: loadStopRule(user),
    goals: loadGoalsPage(user),
    t: getTranslations("trends"),
    locale: getLocale(),
  });
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
        margin={t("span", spanText(formatter(locale), first, asOf))}
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

async function NothingYet({ children }: { children: ReactNode }) {
  const t = await getTranslations("trends");
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
