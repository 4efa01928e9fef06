import { toEpochDay } from "@/lib/platform/calendar/local-date";
import type { Channel, Day } from "@/lib/analysis/trends/analyse";
import { round } from "./text-box";

/** Maps days to x: every day has its own column and stands in the middle of it. */
export interface TimeScale {
  readonly first: number;
  readonly last: number;
  /** Width of one day. */
  readonly step: number;
  /** Middle of the column of an epoch day. */
  x(epochDay: number): number;
  /** Left edge of its column, kept inside the plot. */
  start(epochDay: number): number;
  /** Right edge of its column, kept inside the plot. */
  end(epochDay: number): number;
}

export function timeScale(range: { from: string; until: string }, edges: { left: number; right: number }): TimeScale {
  const first = toEpochDay(range.from);
  const last = Math.max(first, toEpochDay(range.until));
  const step = (edges.right - edges.left) / (last - first + 1);
  const clamp = (x: number) => round(Math.min(edges.right, Math.max(edges.left, x)));
  return {
    first,
    last,
    step,
    x: (epochDay) => round(edges.left + (epochDay - first + 0.5) * step),
    start: (epochDay) => clamp(edges.left + (epochDay - first) * step),
    end: (epochDay) => clamp(edges.left + (epochDay - first + 1) * step),
  };
}

/** Lowest and highest value of the axis, and the values that get a gridline. */
export interface ValueAxis {
  readonly domain: readonly [number, number];
  readonly grid: readonly number[];
}

/** Space above and below the extreme values, in units of the scale. */
const AIR = 0.6;

/**
 * The axis of a channel, from everything that was ever logged, so that a value keeps its place in every range. Grades
 * always show at least 4 to 8, hours at least 5 to 8.
 */
export function valueAxis(channel: Channel, days: readonly Day[]): ValueAxis {
  const hours = channel === "sleepHours";
  let low = hours ? 5 : 4;
  let high = 8;
  for (const day of days) {
    const value = valueOf(day, channel);
    if (value === undefined) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const domain = [low - AIR, high + AIR] as const;
  return { domain, grid: gridValues(low, high, hours) };
}

function gridValues(low: number, high: number, hours: boolean): number[] {
  const step = !hours || high - low > 4 ? (high - low > 12 ? 4 : 2) : 1;
  const values: number[] = [];
  for (let value = Math.ceil(low / step) * step; value <= high; value += step) values.push(value);
  return values;
}

/** The value of a day on a channel; the composite is not drawn and has none. */
export function valueOf(day: Day, channel: Channel): number | undefined {
  return channel === "composite" ? undefined : day[channel];
}

/** A function from value to y for a panel. */
export function valueScale(domain: readonly [number, number], top: number, bottom: number): (value: number) => number {
  const [low, high] = domain;
  return (value) => round(bottom - ((value - low) / (high - low)) * (bottom - top));
}
