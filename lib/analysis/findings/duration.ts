/** A length of time in the unit in which it is said. */
export interface Duration {
  readonly unit: "days" | "weeks" | "months";
  readonly count: number;
}

const DAYS_A_WEEK = 7;
const DAYS_A_MONTH = 365.25 / 12;
/** Lengths from which weeks, and then months, are the unit. Only whole ones count: 13 days are not two weeks. */
const WEEKS_FROM_DAYS = 14;
const MONTHS_FROM_DAYS = 183;

/** The length of a period that goes on: 13 days, 5 weeks, 7 months. */
export function durationOf(days: number): Duration {
  if (days < WEEKS_FROM_DAYS) return { unit: "days", count: days };
  if (days < MONTHS_FROM_DAYS) return { unit: "weeks", count: Math.floor(days / DAYS_A_WEEK) };
  return { unit: "months", count: Math.floor(days / DAYS_A_MONTH) };
}

/** The length of a period that is over: in days up to eight weeks, then like an open one. */
export function finishedDuration(days: number): Duration {
  return days < 8 * DAYS_A_WEEK ? { unit: "days", count: days } : durationOf(days);
}
