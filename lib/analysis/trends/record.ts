import { toEpochDay } from "@/lib/platform/calendar/local-date";
import { LONGEST_RECORD_DAYS } from "./constants";
import type { Day, TrendInput } from "./model";

export const MEASURES = ["mood", "stress", "sleepQuality", "sleepHours"] as const;
export type Measure = (typeof MEASURES)[number];

/** The record laid out day by day, from the first logged day to today; NaN where nothing was logged. */
export interface DenseRecord {
  firstEpochDay: number;
  values: Record<Measure, Float64Array>;
  /** Clock time of the entries of a day in hours; NaN where it is not known. */
  hours: Float64Array;
}

/**
 * Lays the days out in time, whatever their order. Several rows of one day count as the mean of those that carry the
 * measure. Rows after today, without a finite value, or more than a century old are left out.
 *
 * @returns null when nothing is logged
 * @throws RangeError when a day is not a calendar day
 */
export function denseRecord({ days, today }: Pick<TrendInput, "days" | "today">): DenseRecord | null {
  const last = toEpochDay(today);
  const dated: { at: number; day: Day }[] = [];
  let firstEpochDay = last;
  // Runs for every day of every record: one loop without intermediate lists.
  for (const day of days) {
    if (!MEASURES.some((measure) => isLogged(day[measure]))) continue;
    const at = toEpochDay(day.day);
    if (at > last || at <= last - LONGEST_RECORD_DAYS) continue;
    firstEpochDay = Math.min(firstEpochDay, at);
    dated.push({ at, day });
  }
  if (dated.length === 0) return null;
  const length = last - firstEpochDay + 1;
  const column = (measure: Measure | "hour") => meansPerDay(dated, measure, firstEpochDay, length);
  return {
    firstEpochDay,
    values: {
      mood: column("mood"),
      stress: column("stress"),
      sleepQuality: column("sleepQuality"),
      sleepHours: column("sleepHours"),
    },
    hours: column("hour"),
  };
}

function isLogged(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}

function meansPerDay(
  dated: { at: number; day: Day }[],
  measure: Measure | "hour",
  firstEpochDay: number,
  length: number,
): Float64Array {
  const sums = new Float64Array(length);
  const counts = new Int32Array(length);
  for (const { at, day } of dated) {
    const value = day[measure];
    if (!isLogged(value)) continue;
    const index = at - firstEpochDay;
    sums[index] = (sums[index] ?? 0) + value;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return sums.map((sum, index) => sum / (counts[index] || Number.NaN));
}
