/** A length of time as people say it. */
export interface Duration {
  readonly unit: "days" | "weeks" | "months";
  readonly count: number;
}

const DAYS_A_WEEK = 7;
const DAYS_A_MONTH = 365.25 / 12;
/** From here on a length is said in weeks, and further on in months. Whole ones only: "two weeks" is never 13 days. */
const WEEKS_FROM_DAYS = 14;
const MONTHS_FROM_DAYS = 183;

/** The length of a period that goes on: 13 days, 5 weeks, 7 months. */
export function durationOf(days: number): Duration {
  if (days < WEEKS_FROM_DAYS) return { unit: "days", count: days };
  if (days < MONTHS_FROM_DAYS) return { unit: "weeks", count: Math.floor(days / DAYS_A_WEEK) };
  return { unit: "months", count: Math.floor(days / DAYS_A_MONTH) };
}

/** The length of a period that is over is known to the day, as long as days mean something. */
export function finishedDuration(days: number): Duration {
  return days < 8 * DAYS_A_WEEK ? { unit: "days", count: days } : durationOf(days);
}
