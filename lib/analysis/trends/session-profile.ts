import { fromEpochDay, toEpochDay, type LocalDate } from "@/lib/platform/calendar/local-date";
import { SESSION_DAYS, SESSION_PATTERN } from "./constants";
import { meanOf } from "./mean";
import type { Day } from "./model";
import type { Measure } from "./record";

/** One day of the profile, counted from the session: 0 is its own day. */
export interface ProfileDay {
  offset: number;
  /**
   * Mean difference from the days before each session, in the measure's own unit; null where no session has the day.
   */
  mean: number | null;
  /** The 95% interval of that mean; null for fewer than two sessions. */
  low: number | null;
  high: number | null;
  /** Sessions that have this day logged. */
  n: number;
}

/** How one measure went around sessions. */
export interface SessionProfile {
  measure: Measure;
  /** Sessions with a day logged before and one of the two after. */
  usable: number;
  days: ProfileDay[];
}

const FIRST = SESSION_DAYS.before[0];
const LAST = SESSION_DAYS.later[1];

/**
 * The days from three before a session to six after it, averaged over the last 16 sessions: each value less the mean
 * of that session's own three days before, so that a high and a low month weigh the same. It is a description and no
 * test: the
 * interval is that of a mean (Student's t), as if sessions were independent.
 *
 * @param days any order; several on one day count as the last of them
 * @param sessions days with a session, any order
 */
export function sessionProfile(
  measure: Measure,
  days: readonly Day[],
  sessions: readonly { day: LocalDate }[],
): SessionProfile {
  const all = [...new Set(sessions.map(({ day }) => day))].sort();
  const last = all.slice(-SESSION_PATTERN.sessions).map(toEpochDay);
  const values = valuesSince(measure, days, (last[0] ?? Infinity) + FIRST);
  const windows = last.flatMap((session) => differencesAround(values, session) ?? []);
  const offsets = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
  return { measure, usable: windows.length, days: offsets.map((offset) => profileDay(windows, offset)) };
}

/** The values by day, from a day since 1970-01-01 on. */
function valuesSince(measure: Measure, days: readonly Day[], first: number): Map<number, number> {
  const from = Number.isFinite(first) ? fromEpochDay(first) : null;
  const values = new Map<number, number>();
  for (const day of days) {
    const value = day[measure];
    if (value !== undefined && from !== null && day.day >= from) values.set(toEpochDay(day.day), value);
  }
  return values;
}

/** Differences by offset; null for a session without a day before, or without one of the two after. */
function differencesAround(values: ReadonlyMap<number, number>, session: number): Map<number, number> | null {
  const before = valuesIn(values, session, SESSION_DAYS.before);
  if (before.length === 0 || valuesIn(values, session, SESSION_DAYS.after).length === 0) return null;
  const level = meanOf(before);
  const differences = new Map<number, number>();
  for (let offset = FIRST; offset <= LAST; offset++) {
    const value = values.get(session + offset);
    if (value !== undefined) differences.set(offset, value - level);
  }
  return differences;
}

function valuesIn(values: ReadonlyMap<number, number>, session: number, [from, to]: readonly [number, number]) {
  const found: number[] = [];
  for (let offset = from; offset <= to; offset++) {
    const value = values.get(session + offset);
    if (value !== undefined) found.push(value);
  }
  return found;
}

function profileDay(windows: readonly Map<number, number>[], offset: number): ProfileDay {
  const values = windows.flatMap((window) => window.get(offset) ?? []);
  const n = values.length;
  if (n === 0) return { offset, mean: null, low: null, high: null, n };
  const mean = meanOf(values);
  if (n < 2) return { offset, mean, low: null, high: null, n };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const half = studentT(n - 1) * Math.sqrt(variance / n);
  return { offset, mean, low: mean - half, high: mean + half, n };
}

/** The two-sided 95% point of Student's t for up to 15 degrees of freedom. */
const T_95 = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131];

function studentT(degrees: number): number {
  return T_95[degrees - 1] ?? 1.96;
}
