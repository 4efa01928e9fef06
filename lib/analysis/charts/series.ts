import { fromEpochDay, toEpochDay } from "@/lib/platform/calendar/local-date";
import type { Channel, Day } from "@/lib/analysis/trends/analyse";
import { levelMargin } from "@/lib/analysis/trends/level-band";
import { smoothLine, type DatedValue, type Gap, type LevelPoint } from "@/lib/analysis/trends/smooth";
import type { Variability } from "@/lib/analysis/trends/variability";
import { keepExtremes, MAX_POINTS } from "./downsample";
import { monotonePath, straightPath } from "./path";
import { valueOf, type TimeScale } from "./scale";
import type { ChartLine, ChartPoint } from "./types";

/** The fewest entries for a line; fewer are drawn as points only. */
export const LINE_FROM_ENTRIES = 10;
/** A run of one or two entries between two gaps is drawn as points only. */
const LINE_FROM_RUN = 3;
/** From this many units a day on, a curve can be told from straight lines. */
const CURVE_FROM_STEP = 3;
/** Reach of the line on either side, in days, and as a share of a long range. */
const WEEKLY_REACH = 10;
const LONG_REACH = 1 / 45;
const BINS_IN_REACH = 12;

/** One channel within a range, before it has coordinates. */
export interface Series {
  readonly values: readonly DatedValue[];
  /** Stretches of the line. */
  readonly runs: readonly (readonly LevelPoint[])[];
  /** Variability of the person's days, when it is known: without it the line has no band. */
  readonly variability: Variability | undefined;
  readonly gaps: readonly Gap[];
  readonly lastLogged: string | undefined;
}

/** Reach of the smoothed line on either side, in days; longer for a long range, so that its shape can be seen. */
export function reachDays(from: string, until: string): number {
  return Math.max(WEEKLY_REACH, Math.round((toEpochDay(until) - toEpochDay(from)) * LONG_REACH));
}

/** Values, line and gaps of a channel. Days before the range only shape the line; days after it are ignored. */
export function seriesOf(
  days: readonly Day[],
  channel: Channel,
  range: { from: string; until: string },
  variability?: Variability,
): Series {
  const all = days
    .flatMap((day) => {
      const value = valueOf(day, channel);
      return value === undefined || day.day > range.until ? [] : [{ day: day.day, value }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const reach = reachDays(range.from, range.until);
  const { segments, gaps } = lineThrough(shaping(all, range.from, reach), reach);
  const visible = ({ day }: DatedValue) => day >= range.from;
  const runs = all.length < LINE_FROM_ENTRIES ? [] : segments.filter((run) => run.length >= LINE_FROM_RUN);
  return {
    values: all.filter(visible),
    runs: runs.map((run) => run.filter(visible)).filter((run) => run.length > 1),
    variability,
    gaps,
    lastLogged: all.at(-1)?.day,
  };
}

/**
 * The entries that shape the visible line: those within reach of the range, and the one before them, so that a gap that
 * begins before the range keeps its beginning. Smoothing all of ten years to show six months would cost twenty times as
 * much.
 */
function shaping(all: readonly DatedValue[], from: string, reach: number): DatedValue[] {
  const first = fromEpochDay(toEpochDay(from) - reach);
  const inReach = all.findIndex(({ day }) => day >= first);
  return all.slice(Math.max(0, (inReach < 0 ? all.length : inReach) - 1));
}

/**
 * The smoothed line. In a long range it is fitted to means of about a week: smoothing 4,000 single days over months
 * takes
 * a third of a second and looks the same. Gaps are always those of the single days.
 */
function lineThrough(values: DatedValue[], reach: number): { segments: LevelPoint[][]; gaps: Gap[] } {
  const binDays = Math.floor(reach / BINS_IN_REACH);
  if (binDays < 2) return smoothLine(values, { reachDays: reach });
  const { gaps } = smoothLine(values, { reachDays: 1 });
  const { segments } = smoothLine(binMeans(values, binDays), { reachDays: reach, gapDays: 2 * binDays });
  return { segments, gaps };
}

/** The mean of every stretch of `binDays`, on the middle one of its logged days. */
function binMeans(values: readonly DatedValue[], binDays: number): LevelPoint[] {
  const bins = new Map<number, DatedValue[]>();
  for (const entry of values) {
    const bin = Math.floor(toEpochDay(entry.day) / binDays);
    bins.set(bin, [...(bins.get(bin) ?? []), entry]);
  }
  return [...bins.values()].map((bin) => {
    const middle = bin[Math.floor(bin.length / 2)];
    const value = bin.reduce((sum, each) => sum + each.value, 0) / bin.length;
    return { day: middle?.day ?? "", value, entries: bin.length };
  });
}

/** The points and lines of a series in a panel, never more than `MAX_POINTS` of each. */
export function placeSeries(series: Series, frame: SeriesFrame): PlacedSeries {
  const { time, y } = frame;
  const place = ({ day, value }: DatedValue): ChartPoint => ({ day, value, x: time.x(toEpochDay(day)), y: y(value) });
  const total = series.runs.reduce((sum, run) => sum + run.length, 0);
  const every = Math.max(1, Math.ceil(total / (MAX_POINTS - 2 * series.runs.length)));
  const lines = series.runs.map((run) => {
    const sampled = thinned(run, total > MAX_POINTS ? every : 1);
    const { variability } = series;
    return lineOf(sampled.map(place), time, () => (variability ? bandOf(sampled, variability, frame) : null));
  });
  return { points: keepExtremes(series.values.map(place)), lines };
}

export interface SeriesFrame {
  readonly time: TimeScale;
  readonly y: (value: number) => number;
  /** Edges of the panel: the band ends there. */
  readonly top: number;
  readonly bottom: number;
}

/** The band around a line as a closed path. */
function bandOf(run: readonly LevelPoint[], variability: Variability, { time, y, top, bottom }: SeriesFrame): string {
  const edge = (side: 1 | -1) =>
    run.map((point) => ({
      x: time.x(toEpochDay(point.day)),
      y: Math.min(bottom, Math.max(top, y(point.value + side * levelMargin(point, variability)))),
    }));
  return `${straightPath([...edge(1), ...edge(-1).reverse()])}Z`;
}

export interface PlacedSeries {
  readonly points: readonly ChartPoint[];
  readonly lines: readonly ChartLine[];
}

/** Every nth value with the first and the last; between them a smooth line loses nothing visible. */
function thinned<T>(run: readonly T[], every: number): readonly T[] {
  return run.filter((_, i) => i % every === 0 || i === run.length - 1);
}

/** A line whose paths are computed when they are drawn: of four layouts on screen one is, and the others place texts. */
function lineOf(points: readonly ChartPoint[], time: TimeScale, bandAround: () => string | null): ChartLine {
  let d: string | undefined;
  let band: string | null | undefined;
  return {
    points,
    get d() {
      return (d ??= time.step < CURVE_FROM_STEP ? straightPath(points) : monotonePath(points));
    },
    get band() {
      if (band === undefined) band = bandAround();
      return band;
    },
  };
}

/** Mean of the entries of the seven days that end on `until`; null when there are none. */
export function lastSevenDays(series: Series, until: string): number | null {
  const last = toEpochDay(until);
  const values = series.values.filter(({ day }) => last - toEpochDay(day) < 7).map(({ value }) => value);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
