import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { chartFindings } from "@/lib/views/trends/chart-findings";
import type { ScreenWidth } from "@/lib/analysis/charts/range";
import { variabilityByChannel } from "@/lib/analysis/charts/variability";
import { PANELS, panelsOff, panelsWithDays, viewAddress, type TrendsView as Shown } from "@/lib/analysis/charts/view";
import { asksForHelpCard, orderFindings } from "@/lib/analysis/findings/order";
import { findingName, findingSentence } from "@/lib/analysis/findings/sentences";
import { formatter } from "@/lib/platform/i18n/format";
import { together } from "@/lib/platform/concurrency/together";
import { HelpCard } from "@/lib/features/help/components/help-card";
import { nextSession } from "@/lib/features/sessions/rules";
import type { TrendsView } from "@/lib/views/trends/view";
import { EarlierFindings } from "./earlier-findings";
import { FindingList } from "./finding-list";
import { PlainMood } from "./plain-mood";
import { ShortfallList } from "./shortfalls";
import { TrendsChart } from "./trends-chart";
import { TrendsRows } from "./trends-rows";

interface FullTrendsProps {
  page: TrendsView;
  view: Shown;
  /** First and last day of the chosen period. */
  range: { from: string; until: string };
  /** The screen of the reader, as far as the request says: a phone is sent the panels that it shows, and no others. */
  width: ScreenWidth;
}

/** Trends of a record with enough in it: what stands out now, the chart, what stood out earlier, and the ways further. */
export async function FullTrends({ page, view, range, width }: FullTrendsProps) {
  const { t, tFinding, locale } = await together({
    t: getTranslations("trends"),
    tFinding: getTranslations("findings"),
    locale: getLocale(),
  });
  const { record, points, context: reader, events } = page;
  const context = { t: tFinding, format: formatter(locale), today: record.today };
  const number = nextSession(page.numbered, reader.moment)?.number ?? null;
  const taken = points.flatMap(({ content: { source, status } }) => {
    if (source.kind !== "finding" || status === "let-go") return [];
    if (status !== "chosen") return [[source.findingId, t("taken")] as const];
    return [[source.findingId, number === null ? t("readyNext") : t("ready", { number })] as const];
  });
  const list = { record, taken: new Map(taken), events, country: reader.settings.helpCountry };
  const names = new Map(record.findings.map((finding) => [finding.id, findingName(context, finding)]));
  const shown = record.findings.filter(({ id }) => view.showsHidden || record.answers.get(id)?.answer !== "hide");
  const hiddenCount = record.findings.length - shown.length;
  const { now: open, earlier } = orderFindings(shown);
  // What calls for help comes first: the help lines stand in the row of the first finding.
  const now = [...open.filter(asksForHelpCard), ...open.filter((finding) => !asksForHelpCard(finding))];
  // An answer can hide a finding, but not the help for it.
  const hiddenGrave = orderFindings(record.findings).now.filter(
    (finding) => asksForHelpCard(finding) && !shown.includes(finding),
  );
  const inRange = earlier.filter(({ until }) => (until ?? record.asOf) >= range.from);
  // The page about sessions shows how many sessions are still needed.
  const shortfalls = record.shortfalls.filter(({ kind }) => kind !== "post-session-pattern");
  const panels = panelsWithDays(record.days);
  const drawn = (screen: ScreenWidth) => PANELS.filter((panel) => !panelsOff(view, panels, screen).has(panel));
  return (
    <>
      {hiddenGrave.length > 0 && (
        <HelpCard seen={hiddenGrave.map((finding) => findingSentence(context, finding))} country={list.country} />
      )}
      {!record.isCurrent && (
        <p className="pb-4 text-small text-ink-2">{t("stale", { day: context.format.dayYear(record.asOf) })}</p>
      )}
      {now.length > 0 && (
        <Section label={record.isCurrent ? t("nowLabel") : t("last")} isLabelHeading isCompact>
          <FindingList findings={now} context={list} isFirstInFull />
        </Section>
      )}
      {now.length === 0 && record.isCurrent && shortfalls.length > 0 && <PlainMood record={record} />}
      {now.length === 0 && inRange.length === 0 && shortfalls.length === 0 && (
        <Section label={t("nowLabel")} isLabelHeading isCompact>
          <p className="font-serif text-lead">{t("nothing")}</p>
          <p className="max-w-measure text-ink-2">{t("nothingLimit")}</p>
        </Section>
      )}
      <TrendsChart
        view={view}
        chart={{
          ...range,
          days: record.days,
          variability: variabilityByChannel(record.channels),
          sessions: record.sessions,
          findings: chartFindings(record),
          events: page.chartEvents,
          panels: drawn(width),
          ...(width === "wide" && { narrowPanels: drawn("phone") }),
        }}
        panels={panels}
        width={width}
        nameOf={(id) => names.get(id) ?? ""}
      />
      <EarlierFindings findings={inRange} outside={earlier.length - inRange.length} context={list} view={view} />
      <TrendsRows page={page} />
      {shortfalls.length > 0 && (
        <Section label={t("tooEarly")} isLabelHeading isCompact>
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
