import { daysBetween, type LocalDate } from "@/lib/platform/calendar/local-date";
import type { Formatter } from "@/lib/platform/i18n/format";
import type { Translator } from "@/lib/platform/i18n/translator";
import type { Day } from "@/lib/analysis/trends/analyse";
import { valueOf } from "./scale";
import type { ChartModel, ChartPanel } from "./types";

/** What the description of a chart is written from. */
export interface DescriptionContext {
  readonly t: Translator<"charts">;
  readonly format: Formatter;
  /** All days, of which those in the range of the model are counted. */
  readonly days: readonly Day[];
  /** "lager, daarna hersteld" of a finding, by its id. */
  readonly nameOf: (findingId: string) => string;
}

/** What a chart is called, and what it holds. */
export function chartTitle({ t, format }: DescriptionContext, model: ChartModel): string {
  const names = model.panels.map(({ key }, i) => (i === 0 ? t(`panel.${key}`) : t(`panel.${key}`).toLocaleLowerCase()));
  const last = names.at(-1) ?? "";
  const panels = names.length < 2 ? last : t("and", { first: names.slice(0, -1).join(", "), last });
  return t("title", { panels, ...spanText(format, model.from, model.until) });
}

/** "310 van 365 dagen ingevuld, 47 sessies": how much there is within the range. */
export function chartSummary({ t, days }: DescriptionContext, { from, until, sessions }: ChartModel): string {
  return t("summary", {
    logged: days.filter(({ day }) => day >= from && day <= until).length,
    days: daysBetween(from, until) + 1,
    sessions: sessions.filter(({ held }) => held).length,
  });
}

/** One paragraph: how much was logged, between which values, and what is marked when. */
export function chartDescription(context: DescriptionContext, model: ChartModel): string {
  return [...contentTexts(context, model), context.t("described.table")].filter((part) => part !== "").join(" ");
}

/** A chart on paper in words, where no table stands beside it: what it holds, what is marked, what else was going on. */
export function chartInWords(context: DescriptionContext, model: ChartModel): string {
  const events = model.events.length > 0 ? context.t("described.events", { list: eventList(context, model) }) : "";
  return [`${chartTitle(context, model)}.`, ...contentTexts(context, model), events]
    .filter((part) => part !== "")
    .join(" ");
}

/** How much was logged in each panel, how many sessions there were, and what is marked. */
function contentTexts(context: DescriptionContext, model: ChartModel): string[] {
  const held = model.sessions.filter(({ held }) => held).length;
  const panels = model.panels.map((panel) => panelText(context, panel, model));
  return [...panels, context.t("described.sessions", { count: held }), episodesText(context, model)];
}

function panelText({ t, format, days }: DescriptionContext, panel: ChartPanel, { from, until }: ChartModel): string {
  const values = days.flatMap((day) => (day.day < from || day.day > until ? [] : (valueOf(day, panel.channel) ?? [])));
  const span = daysBetween(from, until) + 1;
  const name = t(`panel.${panel.key}`);
  if (values.length === 0) return t("described.empty", { name });
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  return t("described.panel", {
    name,
    logged: format.count(values.length),
    days: format.count(span),
    low: format.grade(low),
    high: format.grade(high),
  });
}

/** The findings in the chart, each once, also when several panels show it. */
function episodesText({ t, format, nameOf }: DescriptionContext, model: ChartModel): string {
  const episodes = new Map(model.panels.flatMap(({ episodes }) => episodes).map((each) => [each.findingId, each]));
  const inTime = [...episodes.values()].toSorted((a, b) => a.from.localeCompare(b.from));
  const marked = inTime.map(({ findingId, letter, from, until }) =>
    until === null
      ? t("described.since", { letter, name: nameOf(findingId), from: dayText(format, from, model.until) })
      : t("described.between", {
          letter,
          name: nameOf(findingId),
          from: dayText(format, from, model.until),
          until: dayText(format, until, model.until),
        }),
  );
  return marked.length === 0 ? "" : t("described.marked", { list: marked.join("; ") });
}

/** The life events within the range: "12 maart: griep; sinds 1 april: een ander medicijn". */
export function eventList({ t, format }: Pick<DescriptionContext, "t" | "format">, model: ChartModel): string {
  const dayOf = (day: LocalDate) => dayText(format, day, model.until);
  return model.events
    .map(({ day, until, name }) => {
      if (until === null) return t("eventSince", { from: dayOf(day), name });
      return t("event", { days: until === day ? dayOf(day) : `${dayOf(day)} – ${dayOf(until)}`, name });
    })
    .join("; ");
}

/** "1 februari" and "10 juni 2026": the year once when it is the same. */
export function spanText(format: Formatter, from: LocalDate, until: LocalDate): { from: string; until: string } {
  return { from: dayText(format, from, until), until: format.dayYear(until) };
}

function dayText(format: Formatter, day: LocalDate, other: LocalDate): string {
  return format.dayAsOf(day, other);
}
