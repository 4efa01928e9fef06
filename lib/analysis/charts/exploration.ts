import { fromEpochDay, toEpochDay, type LocalDate } from "@/lib/platform/calendar/local-date";
import type { Channel } from "@/lib/analysis/trends/analyse";
import type { LevelPoint } from "@/lib/analysis/trends/smooth";
import { panelContents, type PanelContent } from "./panels";
import type { ChartRecord, PanelKey } from "./types";

/** The most days that can be explored at once: eleven years. */
export const MAX_EXPLORED_DAYS = 4_000;
/** As many tags as fit above the chart; the ones used most often. */
const MAX_TAGS = 12;

type ByPanel = Readonly<Partial<Record<PanelKey, number>>>;

/** One calendar day; a panel without a value was not filled in. */
export interface ExplorationDay {
  /** Days since 1970-01-01. */
  readonly x: number;
  readonly values: ByPanel;
  /** The level of the smoothed line on this day. */
  readonly level: ByPanel;
  /** Places in `tags` of the exploration. */
  readonly tags: readonly number[];
}

export interface ExplorationPanel {
  readonly key: PanelKey;
  readonly channel: Channel;
  /** Values at the bottom and the top. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** A record as a library draws it: one row for each calendar day, and what is marked on the days. */
export interface Exploration {
  readonly days: readonly ExplorationDay[];
  readonly panels: readonly ExplorationPanel[];
  /** Tags, the one used most often first. */
  readonly tags: readonly string[];
  readonly sessions: readonly { readonly x: number; readonly number: number | null }[];
  readonly events: readonly { readonly x: number; readonly name: string }[];
  /** Whether the record began before the first row. */
  readonly isCut: boolean;
}

interface TaggedDay {
  readonly day: LocalDate;
  readonly tags: readonly string[];
}

/**
 * The days `from` to `until` of a record, at most the last `MAX_EXPLORED_DAYS` of them.
 *
 * @param tagged check-ins with their tags, in any order
 */
export function exploration(record: ChartRecord, tagged: readonly TaggedDay[]): Exploration {
  const last = toEpochDay(record.until);
  const wanted = toEpochDay(record.from);
  const first = Math.max(wanted, last - MAX_EXPLORED_DAYS + 1);
  const contents = panelContents({ ...record, from: fromEpochDay(first) });
  const isWithin = (x: number) => x >= first && x <= last;
  const tags = commonTags(tagged.filter(({ day }) => isWithin(toEpochDay(day))));
  const values = byDay(contents, ({ series }) => series.values.map(({ day, value }) => [toEpochDay(day), value]));
  const levels = byDay(contents, ({ series }) => series.runs.flatMap(levelOfEachDay));
  const tagsOfDay = indexesByDay(tagged, tags);
  return {
    days: Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).map((x) => ({
      x,
      values: values.get(x) ?? {},
      level: levels.get(x) ?? {},
      tags: [...(tagsOfDay.get(x) ?? [])].sort((a, b) => a - b),
    })),
    panels: contents.map(({ key, channel, axis }) => ({ key, channel, domain: axis.domain, ticks: axis.grid })),
    tags,
    sessions: record.sessions
      .filter(({ held, day }) => held && isWithin(toEpochDay(day)))
      .map(({ day, number }) => ({ x: toEpochDay(day), number: number ?? null })),
    events: (record.events ?? []).map(({ day, name }) => ({ x: toEpochDay(day), name })).filter(({ x }) => isWithin(x)),
    isCut: first > wanted,
  };
}

/** The tags used on the most days, most often first; equal ones by their name. */
function commonTags(tagged: readonly TaggedDay[]): string[] {
  const days = new Map<string, Set<string>>();
  for (const { day, tags } of tagged) for (const tag of tags) days.set(tag, (days.get(tag) ?? new Set()).add(day));
  return [...days]
    .sort(([a, inA], [b, inB]) => inB.size - inA.size || a.localeCompare(b))
    .slice(0, MAX_TAGS)
    .map(([tag]) => tag);
}

function indexesByDay(tagged: readonly TaggedDay[], tags: readonly string[]): Map<number, Set<number>> {
  const places = new Map(tags.map((tag, place) => [tag, place]));
  const byDay = new Map<number, Set<number>>();
  for (const { day, tags: own } of tagged) {
    const found = own.flatMap((tag) => places.get(tag) ?? []);
    const x = toEpochDay(day);
    if (found.length > 0) byDay.set(x, new Set([...(byDay.get(x) ?? []), ...found]));
  }
  return byDay;
}

type DatedNumber = readonly [x: number, value: number];

function byDay(
  contents: readonly PanelContent[],
  read: (content: PanelContent) => readonly DatedNumber[],
): Map<number, ByPanel> {
  const days = new Map<number, ByPanel>();
  for (const content of contents)
    for (const [x, value] of read(content)) days.set(x, { ...days.get(x), [content.key]: value });
  return days;
}

/** The level of a run on each of its days, straight between two of its points. */
function levelOfEachDay(run: readonly LevelPoint[]): DatedNumber[] {
  const points = run.map(({ day, value }) => ({ x: toEpochDay(day), value }));
  return points.flatMap((point, i): DatedNumber[] => {
    const next = points[i + 1];
    if (!next) return [[point.x, rounded(point.value)]];
    return Array.from({ length: next.x - point.x }, (_, step): DatedNumber => [
      point.x + step,
      rounded(point.value + ((next.value - point.value) * step) / (next.x - point.x)),
    ]);
  });
}

/** Hundredths are finer than a pixel, and shorter to send. */
const rounded = (value: number) => Math.round(value * 100) / 100;
