import { toEpochDay } from "@/lib/calendar/local-date";
import type { Channel, Day } from "@/lib/trends/analyse";
import { smoothLine, type Gap } from "@/lib/trends/smooth";
import { keepExtremes, MAX_POINTS } from "./downsample";
import { monotonePath, straightPath } from "./path";
import { valueOf, type TimeScale } from "./scale";
import { round } from "./text-box";
import type { ChartLine, ChartPoint } from "./types";

/** With fewer entries than this there are points but no line: five numbers are five days, not a trend. */
export const LINE_FROM_ENTRIES = 10;
/** A run of one or two entries between two gaps is drawn as points only. */
const LINE_FROM_RUN = 3;
/** Below this many units a day a curve cannot be told from straight lines. */
const CURVE_FROM_STEP = 3;

export interface Series {
  readonly points: readonly ChartPoint[];
  readonly lines: readonly ChartLine[];
  /** Gaps of the whole record, in days. */
  readonly gaps: readonly Gap[];
}

/** Points, weekly line and gaps of one channel within the range of the time scale. */
export function seriesOf(
  days: readonly Day[],
  channel: Channel,
  time: TimeScale,
  y: (value: number) => number,
): Series {
  const values = days.flatMap((day) => {
    const value = valueOf(day, channel);
    return value === undefined ? [] : [{ day: day.day, value }];
  });
  const { segments, gaps } = smoothLine(values);
  const place = ({ day, value }: { day: string; value: number }): ChartPoint => {
    const at = toEpochDay(day);
    return { day, value, x: time.x(at), y: y(value) };
  };
  const visible = ({ day }: { day: string }) => within(time, day);
  const sorted = values.filter(visible).sort((a, b) => (a.day < b.day ? -1 : 1));
  const runs = values.length < LINE_FROM_ENTRIES ? [] : segments.filter((run) => run.length >= LINE_FROM_RUN);
  const shown = runs.map((run) => run.filter(visible).map(place)).filter((run) => run.length > 1);
  return { points: keepExtremes(sorted.map(place)), lines: thinned(shown).map((run) => line(run, time)), gaps };
}

function within(time: TimeScale, day: string): boolean {
  const at = toEpochDay(day);
  return at >= time.first && at <= time.last;
}

/** Divides the allowed number of points over the runs by their length. */
function thinned(runs: readonly ChartPoint[][]): readonly (readonly ChartPoint[])[] {
  const total = runs.reduce((sum, run) => sum + run.length, 0);
  if (total <= MAX_POINTS) return runs;
  return runs.map((run) => keepExtremes(run, Math.max(2, Math.floor((run.length / total) * MAX_POINTS))));
}

function line(points: readonly ChartPoint[], time: TimeScale): ChartLine {
  return { points, d: time.step < CURVE_FROM_STEP ? straightPath(points) : monotonePath(points) };
}

/** Mean of the entries of the seven days that end on `until`; null when there are none. */
export function lastSevenDays(days: readonly Day[], channel: Channel, until: string): number | null {
  const last = toEpochDay(until);
  const values = days.flatMap((day) => {
    const age = last - toEpochDay(day.day);
    const value = valueOf(day, channel);
    return value !== undefined && age >= 0 && age < 7 ? [value] : [];
  });
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The dots of a series as one path of zero-length strokes: a tenth of the weight of as many circles. */
export function dotsPath(points: readonly ChartPoint[]): string {
  return points.map(({ x, y }) => `M${round(x)} ${round(y)}h0`).join("");
}
