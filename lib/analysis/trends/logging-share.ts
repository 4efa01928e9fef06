import { LOGGING } from "./constants";
import { at, countIn, type Series } from "./series";

const DAYS_A_WEEK = 7;

/** Days of a window on which somebody was not away from the diary, and how many of them are logged. */
interface LoggedShare {
  logged: number;
  days: number;
  share: number;
}

/** Two stretches of days of a series. Indices, both ends included; the second is the later one. */
export interface TwoWindows {
  series: Series;
  before: { from: number; to: number };
  now: { from: number; to: number };
}

/**
 * How many days of a window are logged, of those on which somebody was not away. Seven days in a row without an entry
 * are an absence, also where they began before the window: they say nothing about which days somebody chooses to log.
 * Nor do the days after the window's last entry, which may become one.
 */
export function shareIn(series: Series, from: number, to: number): LoggedShare {
  const first = Math.max(0, from);
  let logged = 0;
  let days = 0;
  // Days without an entry since the last one, of which so many lie before the window.
  let run = daysWithoutBefore(series, first);
  let outside = run;
  for (let i = first; i <= to; i++) {
    if (Number.isNaN(at(series.values, i))) {
      run++;
      continue;
    }
    days += 1 + (run < LOGGING.awayDays ? run - outside : 0);
    logged++;
    run = 0;
    outside = 0;
  }
  return { logged, days, share: days === 0 ? 0 : logged / days };
}

/** How many days just before an index have no entry, counted up to an absence. */
function daysWithoutBefore(series: Series, index: number): number {
  let days = 0;
  while (days < LOGGING.awayDays && index - days > 0 && Number.isNaN(at(series.values, index - days - 1))) days++;
  return days;
}

/**
 * By how many standard errors the share of days logged rose from one window to the other; negative when it fell. The
 * error comes from how much neighbouring weeks of the earlier window differ, so that somebody whose weeks differ anyway
 * is not said to log otherwise after each of them, and a change within that window is not taken for such weeks.
 */
export function shareZ({ series, before, now }: TwoWindows): number {
  const earlier = shareIn(series, before.from, before.to);
  const later = shareIn(series, now.from, now.to);
  const weeks = Math.max(1, Math.floor((before.to - before.from + 1) / DAYS_A_WEEK));
  let squares = 0;
  let last: number | null = null;
  for (let week = 0; week < weeks; week++) {
    const to = before.to - DAYS_A_WEEK * week;
    const { share, days } = shareIn(series, to - DAYS_A_WEEK + 1, to);
    const ofWeek = days === 0 ? null : DAYS_A_WEEK * share;
    if (ofWeek !== null && last !== null) squares += (ofWeek - last) ** 2 / 2;
    last = ofWeek;
  }
  const { priorWeeks, priorInflation } = LOGGING;
  const independent = DAYS_A_WEEK * binomialVariance(earlier, later);
  const variance = (squares + priorWeeks * priorInflation * independent) / (weeks - 1 + priorWeeks);
  const error = Math.sqrt(variance * DAYS_A_WEEK * (1 / earlier.days + 1 / later.days));
  return (DAYS_A_WEEK * (later.share - earlier.share)) / error;
}

/** Variance of one day being logged, from both windows; never nothing, since a share of 1 is not certain. */
function binomialVariance(a: LoggedShare, b: LoggedShare): number {
  const share = (a.logged + b.logged + 1) / (a.days + b.days + 2);
  return share * (1 - share);
}

/**
 * How far the mean of the lowest part of the entries of a window lies below the mean of all of them: what a person's
 * mean falls by when the better days are no longer logged and nothing else changes.
 *
 * @param part 0–1; the last entry counts for the part of it that is needed
 */
export function lowestPartBelow(series: Series, { from, to }: TwoWindows["now"], part: number): number {
  return below(sortedValues(series, from, to), part);
}

/** The same above the mean, of the highest part. */
export function highestPartAbove(series: Series, { from, to }: TwoWindows["now"], part: number): number {
  return below(
    sortedValues(series, from, to)
      .map((value) => -value)
      .reverse(),
    part,
  );
}

function sortedValues(series: Series, from: number, to: number): Float64Array {
  const values = new Float64Array(countIn(series, from, to));
  let n = 0;
  for (let i = Math.max(0, from); i <= to; i++) {
    const value = at(series.values, i);
    if (!Number.isNaN(value)) values[n++] = value;
  }
  return values.sort();
}

function below(ascending: Float64Array, part: number): number {
  const n = ascending.length;
  if (n === 0) return 0;
  const needed = part * n;
  let sum = 0;
  let left = needed;
  for (const value of ascending) {
    if (left <= 0) break;
    sum += Math.min(1, left) * value;
    left -= 1;
  }
  const all = ascending.reduce((total, value) => total + value, 0);
  return all / n - sum / needed;
}
