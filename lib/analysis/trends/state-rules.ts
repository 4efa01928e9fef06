import { CLOSING, DECLINE, LASTING, LASTING_BY_AGE, SPARSE } from "./constants";
import { loggingDifference, type LoggingDifference } from "./logging-difference";
import { isLow, type Comparison } from "./low-test";
import { meanVariance } from "./mean-variance";
import type { Method } from "./method";
import type { Reference } from "./references";
import { countIn, lastDays, levelIn, type Series } from "./series";
import type { Variability } from "./variability";

/** A day of the record with what was known on that day. */
export interface DayState {
  series: Series;
  t: number;
  variability: Variability;
  method: Method;
  /** First day on which a stretch may begin: by then the stretch before it was back. */
  notBefore: number;
  /** Whether the person logs a few days a week. */
  isSparseNow: boolean;
  /** A window that is low on this day, as a changed way of logging could make it; null while there is none. */
  byLogging: LoggingDifference | null;
}

/** Whole weeks that are tested together. */
export interface WeeksTest {
  weeks: number;
  /** Standard errors the difference must reach. */
  z: number;
  /** How many of the weeks, the last one excepted, may be hardly logged. */
  sparseWeeksAllowed: number;
  /** Entries that the window must hold, and each of its weeks. */
  minEntries: number;
  minPerWeek: number;
  /** How far, in baseline SDs, each week and the last one must lie below the reference. */
  weekMargin: number;
  lastWeekMargin: number;
}

/** The tests of which any one makes a stretch lasting: three weeks, and longer windows with a lower limit. */
export function lastingTests(method: Method, z: number): WeeksTest[] {
  const { weekMargin, lastWeekMargin } = method;
  const { minEntries, minPerWeek } = LASTING;
  const each = { minEntries, minPerWeek, weekMargin, lastWeekMargin };
  const longer = method.longerWindows.map(({ weeks, zReduction, sparseWeeksAllowed }) => ({
    ...each,
    weeks,
    z: z - zReduction,
    sparseWeeksAllowed,
  }));
  return [{ ...each, weeks: LASTING.weeks, z, sparseWeeksAllowed: 0 }, ...longer];
}

/** The tests that somebody who logs a few days a week has besides. */
export function sparseTests(method: Method, z: number): WeeksTest[] {
  if (!method.growsForSparse) return [];
  const { minPerWeek, weekMargin, lastWeekMargin } = SPARSE;
  return SPARSE.windows.map(({ zReduction, ...window }) => ({
    ...window,
    z: z - zReduction,
    minPerWeek,
    weekMargin,
    lastWeekMargin,
  }));
}

/** Whether a person logs a few days a week, as known on a day: few of the last twelve weeks, in all of which they log. */
export function isSparse(series: Series, t: number): boolean {
  return t >= SPARSE.days - 1 && countIn(series, t - SPARSE.days + 1, t) <= SPARSE.mostEntries;
}

/**
 * Whether a stretch is lasting: each week logged and below the reference, the last one clearly, and all together low by
 * the test.
 */
export function isLasting(state: DayState, reference: Reference, test: WeeksTest): boolean {
  const { series, t } = state;
  const { weeks, z } = test;
  const days = 7 * weeks;
  if (reference.to > t - days || !weeksAreBelow(state, reference, test)) return false;
  const isLogged = countIn(series, t - days + 1, t) >= test.minEntries;
  return isLogged && isLowBeyondLogging(state, windowOf(state, reference, days), z, true);
}

/**
 * Whether a stretch is a decline: two weeks, each logged and clearly below the reference, and together low by the test.
 */
export function isDecline(state: DayState, reference: Reference, z: number): boolean {
  const { series, t, variability } = state;
  if (reference.to > t - DECLINE.days) return false;
  const level = reference.mean - DECLINE.marginSds * variability.sd;
  for (let weeksAgo = 0; weeksAgo < DECLINE.weeks; weeksAgo++) {
    const to = t - 7 * weeksAgo;
    if (countIn(series, to - 6, to) < DECLINE.minPerWeek || !(levelIn(series, to - 6, to) < level)) return false;
  }
  return isLowBeyondLogging(state, windowOf(state, reference, DECLINE.days), z, false);
}

/**
 * Whether a window is low, and lower than a changed way of logging could make it. What is not is recorded in the state,
 * and then nothing else is low on that day: the way of logging is what is told.
 */
function isLowBeyondLogging(state: DayState, compared: Comparison, z: number, needsHelp: boolean): boolean {
  return isLow(compared, z, state.method) && isBeyondLogging(state, compared, needsHelp);
}

function isBeyondLogging(state: DayState, compared: Comparison, needsHelp: boolean): boolean {
  if (!state.method.comparesLogging) return true;
  state.byLogging ??= loggingDifference({ ...compared, needsHelp }, state.method);
  return state.byLogging === null;
}

/** Whether a decline is old enough, and still low enough, to be called lasting without a stricter test. */
export function isLastingByAge(state: DayState, reference: Reference, onset: number): boolean {
  const { series, t, variability, method } = state;
  const { days, minEntries, minLastWeek } = LASTING_BY_AGE;
  const { minAgeDays, margin, lastWeekMargin } = method.byAge;
  const whole = lastDays(series, t, days);
  const lastWeek = lastDays(series, t, 7);
  return (
    t - onset + 1 >= minAgeDays &&
    lastWeek.n >= minLastWeek &&
    whole.n >= minEntries &&
    whole.mean < reference.mean - margin * variability.sd &&
    (lastWeekMargin === null || lastWeek.mean < reference.mean - lastWeekMargin * variability.sd) &&
    isBeyondLogging(state, windowOf(state, reference, days), true)
  );
}

/** The last days up to and including `t`, with the reference to compare them with. */
export function windowOf({ series, t, variability }: DayState, reference: Reference, days: number): Comparison {
  return { series, from: t - days + 1, to: t, reference, variability };
}

/** Number of last days that must be back at the reference before an episode is over. */
export function closingDays(isLastingEpisode: boolean): number {
  return isLastingEpisode ? CLOSING.daysWhenLasting : CLOSING.days;
}

/**
 * The distance below the reference, in baseline SDs, from which a level counts as back: at least the error of the
 * reference.
 */
export function backMargin({ series, variability, method }: DayState, reference: Reference): number {
  if (method.back === "quarter-sd") return CLOSING.marginSds;
  return Math.max(CLOSING.marginSds, Math.sqrt(meanVariance(series, reference.from, reference.to, variability.phi)));
}

/**
 * Whether the level is back near the reference over the last weeks, and in the last one, which may be a quarter SD
 * lower.
 */
export function isBack(
  { series, t, variability, isSparseNow }: DayState,
  reference: Reference,
  days: number,
  margin: number,
): boolean {
  const level = reference.mean - margin * variability.sd;
  const minLastWeek = isSparseNow ? SPARSE.minPerWeek : CLOSING.minLastWeek;
  return (
    levelIn(series, t - days + 1, t) >= level &&
    levelIn(series, t - 6, t) >= level - CLOSING.weekMoreSds * variability.sd &&
    countIn(series, t - days + 1, t) >= CLOSING.minEntries &&
    countIn(series, t - 6, t) >= minLastWeek
  );
}

function weeksAreBelow({ series, t, variability }: DayState, reference: Reference, test: WeeksTest): boolean {
  const { weeks, sparseWeeksAllowed, minPerWeek } = test;
  let missed = 0;
  for (let weeksAgo = 0; weeksAgo < weeks; weeksAgo++) {
    const to = t - 7 * weeksAgo;
    const margin = weeksAgo === 0 ? test.lastWeekMargin : test.weekMargin;
    if (countIn(series, to - 6, to) < minPerWeek) {
      if (weeksAgo === 0 || ++missed > sparseWeeksAllowed) return false;
    } else if (!(levelIn(series, to - 6, to) < reference.mean - margin * variability.sd)) return false;
  }
  return true;
}
