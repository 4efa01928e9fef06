import { LOGGING } from "./constants";
import type { TwoWindows } from "./logging-share";
import { at, type Series } from "./series";

const DAYS_A_WEEK = 7;
/** 1970-01-01 was a Thursday; with Monday as 0, Saturday is 5. */
const THURSDAY = 3;
const SATURDAY = 5;
/** Hours at which the afternoon and the evening begin. */
const AFTERNOON = 12;
const EVENING = 18;

/** The parts of a day by clock time. */
export const DAY_PARTS = ["morning", "afternoon", "evening"] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** The parts of a week. */
export const WEEK_PARTS = ["weekdays", "weekend"] as const;
export type WeekPart = (typeof WEEK_PARTS)[number];

/** How the entries of a window are spread over the parts of a day or a week. */
export interface Spread {
  /** Share of the entries in each part. */
  shares: number[];
  /** Mean of the entries in each part, NaN of none. */
  means: number[];
  counts: number[];
  /** Entries whose part is known. */
  n: number;
}

/** From one window to the other: what part of the entries moved, and to which part mostly. */
export interface Moved {
  before: Spread;
  now: Spread;
  /** 0 when entries are spread alike, 1 when no part holds entries of both. */
  moved: number;
  /** Index of the part that has gained most. */
  gained: number;
}

/** Entries over the parts of a day; null where the time of too many is not known. */
export function movedInDay(windows: TwoWindows): Moved | null {
  return movedBetween(windows, DAY_PARTS.length, dayPartAt);
}

/** Entries over the days from Monday to Friday and the weekend. */
export function movedInWeek(windows: TwoWindows): Moved | null {
  return movedBetween(windows, WEEK_PARTS.length, weekPartAt);
}

/** Whether the entry of a day lies in a part of the day or the week; null where that is not known. */
export function isInPart(series: Series, i: number, part: DayPart | WeekPart): boolean | null {
  const weekParts: readonly string[] = WEEK_PARTS;
  if (weekParts.includes(part)) return WEEK_PARTS[weekPartAt(series, i)] === part;
  const dayPart = dayPartAt(series, i);
  return dayPart === null ? null : DAY_PARTS[dayPart] === part;
}

function dayPartAt({ hours }: Series, i: number): number | null {
  const hour = at(hours, i);
  if (Number.isNaN(hour)) return null;
  if (hour < AFTERNOON) return 0;
  return hour < EVENING ? 1 : 2;
}

function weekPartAt({ firstEpochDay }: Series, i: number): number {
  return Number((firstEpochDay + i + THURSDAY) % DAYS_A_WEEK >= SATURDAY);
}

function movedBetween(
  { series, before, now }: TwoWindows,
  parts: number,
  partOf: (series: Series, i: number) => number | null,
): Moved | null {
  const earlier = spreadOf(series, before, parts, partOf);
  const later = spreadOf(series, now, parts, partOf);
  if (!earlier || !later) return null;
  const gains = later.shares.map((share, part) => share - (earlier.shares[part] ?? 0));
  const moved = gains.reduce((sum, gain) => sum + Math.max(0, gain), 0);
  return { before: earlier, now: later, moved, gained: gains.indexOf(Math.max(...gains)) };
}

function spreadOf(
  series: Series,
  { from, to }: TwoWindows["now"],
  parts: number,
  partOf: (series: Series, i: number) => number | null,
): Spread | null {
  const counts = Array.from({ length: parts }, () => 0);
  const sums = Array.from({ length: parts }, () => 0);
  let n = 0;
  let logged = 0;
  for (let i = Math.max(0, from); i <= to; i++) {
    const value = at(series.values, i);
    if (Number.isNaN(value)) continue;
    logged++;
    const part = partOf(series, i);
    if (part === null) continue;
    counts[part] = (counts[part] ?? 0) + 1;
    sums[part] = (sums[part] ?? 0) + value;
    n++;
  }
  if (n === 0 || n < LOGGING.minTimed * logged) return null;
  return {
    shares: counts.map((count) => count / n),
    means: sums.map((sum, part) => sum / (counts[part] ?? 0)),
    counts,
    n,
  };
}

/**
 * How far the mean of the later window may lie below that of the earlier one because its entries are spread otherwise:
 * the earlier window with the spread of the later one, by its own means of each part. A part it hardly holds may lie a
 * baseline SD lower.
 */
export function spreadBelow({ before, now }: Moved, sd: number): number {
  const mean = before.means.reduce(
    (sum, each, part) => sum + (before.counts[part] ? each * share(before, part) : 0),
    0,
  );
  const respread = now.shares.reduce((sum, each, part) => {
    const isHeld = (before.counts[part] ?? 0) >= LOGGING.minPerPart;
    return sum + each * (isHeld ? (before.means[part] ?? mean) : mean - LOGGING.partSds * sd);
  }, 0);
  return Math.max(0, mean - respread);
}

function share({ shares }: Spread, part: number): number {
  return shares[part] ?? 0;
}
