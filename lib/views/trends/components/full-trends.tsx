import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TrendFigure } from "@/components/charts/trend-figure";
import { History } from "@/lib/features/questionnaires/components/history";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { rangeDays } from "@/lib/analysis/charts/range";
import { variabilityByChannel } from "@/lib/analysis/charts/variability";
import type { ChartRecord } from "@/lib/analysis/charts/types";
import { PANELS, panelsWithDays, viewAddress, type TrendsView } from "@/lib/analysis/charts/view";
import type { EffectEntry } from "@/lib/features/effects/rules";
import type { FindingsRecord } from "@/lib/analysis/findings/record";
import { asksForHelpCard, orderFindings } from "@/lib/analysis/findings/order";
import { findingName, findingSentence } from "@/lib/analysis/findings/sentences";
import type { HelpCountry } from "@/lib/features/help/lines";
import { INSTRUMENTS } from "@/lib/features/questionnaires/instruments";
import type { QuestionnaireEntry } from "@/lib/features/questionnaires/rules";
import type { LifeEventEntry } from "@/lib/features/life-events/rules";
import type { ChartEvent } from "@/lib/features/server-entry-kind";
import { formatter } from "@/lib/platform/i18n/format";
import type { NumberedSession } from "@/lib/features/sessions/rules";
import { together } from "@/lib/platform/concurrency/together";
import type { Finding } from "@/lib/analysis/trends/analyse";
import { AroundSessions } from "./around-sessions";
import { DayTable } from "./day-table";
import { FindingList } from "./finding-list";
import { HelpCard } from "@/lib/features/help/components/help-card";
import { PanelSwitch } from "./panel-switch";
import { RangeSwitch } from "./range-switch";
import { ShortfallList } from "./shortfalls";
import { WorkingTogether } from "./working-together";

interface FullTrendsProps {
  record: FindingsRecord;
  first: string;
  /** Findings that are talking points already, by id. */
  taken: ReadonlySet<string>;
  view: TrendsView;
  events: readonly LifeEventEntry[];
  /** What is marked below the charts. */
  chartEvents: readonly ChartEvent[];
  questionnaires: readonly QuestionnaireEntry[];
  sessions: readonly NumberedSession[];
  effects: readonly EffectEntry[];
  country: HelpCountry;
  /** Sections about the therapy itself, below the chart. */
  children: ReactNode;
}

/** Trends of a record with enough in it: the chart of a period and what stands out. */
export async function FullTrends({
  record,
  first,
  taken,
  view,
  events,
  chartEvents,
  questionnaires,
  sessions,
  effects,
  country,
  children,
}: FullTrendsProps) {
  const { t, tFinding, locale } = await together({
    t: getTranslations("trends"),
    tFinding: getTranslations("findings"),
    locale: getLocale(),
  });
  const context = { t: tFinding, format: formatter(locale), today: record.today };
  const chart = {
    ...chartRecord(record, rangeDays(view.range, { first, last: record.asOf })),
    events: chartEvents,
    panels: PANELS.filter((panel) => !view.off.has(panel)),
  };
  const panels = panelsWithDays(record.days);
  const names = new Map(record.findings.map((finding) => [finding.id, findingName(context, finding)]));
  const shown = record.findings.filter(({ id }) => view.showsHidden || record.answers.get(id)?.answer !== "hide");
  const hiddenCount = record.findings.length - shown.length;
  const { now, earlier } = orderFindings(shown);
  const inRange = earlier.filter(({ until }) => (until ?? record.asOf) >= chart.from);
  // An answer can hide a finding, but not the help card for it.
  const grave = orderFindings(record.findings).now.filter(asksForHelpCard);
  // The panels around sessions show how many sessions are still needed.
  const shortfalls = record.shortfalls.filter(({ kind }) => kind !== "post-session-pattern");
  const isStale = !record.isCurrent;
  return (
    <>
      {grave.length > 0 && (
        <HelpCard seen={grave.map((finding) => findingSentence(context, finding))} country={country} />
      )}
      <Section label={t("period")}>
        <div className="flex flex-wrap items-start justify-between gap-x-6 shell:-mt-2">
          <RangeSwitch view={view} />
          <TextLink
            tone="quiet"
            icon={view.isTable ? "curve" : "table"}
            href={viewAddress({ ...view, isTable: !view.isTable })}
          >
            {view.isTable ? t("asChart") : t("asTable")}
          </TextLink>
        </div>
        {isStale && (
          <p className="mt-2 text-small text-ink-2">{t("stale", { day: context.format.dayYear(record.asOf) })}</p>
        )}
        {view.isTable && (
          <div className="mt-4">
            <a
              href={`/trends/csv?range=${view.range}`}
              download
              className="inline-flex min-h-tap items-center text-control"
            >
              {t("asCsv")}
            </a>
            <DayTable record={chart} />
          </div>
        )}
      </Section>
      {!view.isTable && (
        <div className="-mt-2 pb-9">
          {panels.length > 1 && (
            <div className="mb-1 wide:pl-[calc(var(--spacing-margin-col)+var(--spacing-gutter))]">
              <PanelSwitch view={view} panels={panels} />
            </div>
          )}
          <TrendFigure record={chart} nameOf={(id) => names.get(id) ?? ""} />
          <p className="flex flex-wrap gap-x-6 wide:pl-[calc(var(--spacing-margin-col)+var(--spacing-gutter))]">
            <TextLink tone="quiet" href="/life-events">
              {t("addEvent")}
            </TextLink>
            <TextLink tone="quiet" href="/trends/explore">
              {t("explore")}
            </TextLink>
          </p>
        </div>
      )}
      {now.length > 0 && (
        <Section label={isStale ? t("last") : t("nowLabel")} isLabelHeading>
          <FindingList findings={now} record={record} taken={taken} events={events} />
        </Section>
      )}
      {now.length === 0 && inRange.length === 0 && shortfalls.length === 0 && (
        <Section label={t("nowLabel")} isLabelHeading>
          <p className="font-serif text-lead">{t("nothing")}</p>
          <p className="max-w-measure text-ink-2">{t("nothingLimit")}</p>
        </Section>
      )}
      {earlier.length > 0 && (
        <Section label={t("earlierLabel")} isLabelHeading>
          {inRange.length > 0 && <FindingList findings={inRange} record={record} taken={taken} events={events} />}
          {inRange.length < earlier.length && (
            <p className="text-small text-ink-2">
              {t("outside", { count: earlier.length - inRange.length })}{" "}
              <TextLink tone="quiet" href={viewAddress({ ...view, range: "all" })}>
                {t("showAll")}
              </TextLink>
            </p>
          )}
        </Section>
      )}
      <AroundSessions record={record} />
      <WorkingTogether sessions={sessions} effects={effects} today={record.today} />
      {children}
      {questionnaires.length > 0 && (
        <Section label={t("questionnaires")} isLabelHeading>
          {INSTRUMENTS.map((instrument) => (
            <History key={instrument} entries={questionnaires} instrument={instrument} isShort />
          ))}
          <TextLink tone="quiet" href="/questionnaires">
            {t("allQuestionnaires")}
          </TextLink>
        </Section>
      )}
      {shortfalls.length > 0 && (
        <Section label={t("tooEarly")} isLabelHeading>
          <ShortfallList shortfalls={shortfalls} />
        </Section>
      )}
      {(hiddenCount > 0 || view.showsHidden) && (
        <p className="wide:pl-[calc(var(--spacing-margin-col)+var(--spacing-gutter))]">
          <TextLink tone="quiet" href={viewAddress({ ...view, showsHidden: !view.showsHidden })}>
            {view.showsHidden ? t("hideHidden") : t("showHidden", { count: hiddenCount })}
          </TextLink>
        </p>
      )}
    </>
  );
}

function chartRecord(record: FindingsRecord, range: { from: string; until: string }): ChartRecord {
  const visible = (finding: Finding) => record.answers.get(finding.id)?.answer !== "hide";
  return {
    ...range,
    days: record.days,
    variability: variabilityByChannel(record.channels),
    sessions: record.sessions,
    findings: record.findings
      .filter(visible)
      .map((finding) => ({ finding, letter: record.letters.get(finding.id) ?? "" })),
  };
}
