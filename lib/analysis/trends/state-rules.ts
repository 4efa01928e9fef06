import { CLOSING, DECLINE, LASTING, LASTING_BY_AGE } from "./constants";
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
}

/** Whole weeks that are tested together. */
export interface WeeksTest {
  weeks: number;
  /** Standard errors the difference must reach. */
  z: number;
  /** How many of the weeks, the last one excepted, may be hardly logged. */
  sparseWeeksAllowed: number;
}

/** The tests of which any one makes a stretch lasting: three weeks, and longer windows with a lower limit. */
export function lastingTests(method: Method, z: number): WeeksTest[] {
  const longer = method.longerWindows.map(({ weeks, zReduction, sparseWeeksAllowed }) => ({
    weeks,
    z: z - zReduction,
    sparseWeeksAllowed,
  }));
  return [{ weeks: LASTING.weeks, z, sparseWeeksAllowed: 0 }, ...longer];
}

/**
 * Whether a stretch is lasting: each week logged and below the reference, the last one clearly, and all together low by
 * the test.
 */
export function isLasting(state: DayState, reference: Reference, { weeks, z, sparseWeeksAllowed }: WeeksTest): boolean {
  const { series, t, method } = state;
  const days = 7 * weeks;
  if (reference.to > t - days || !weeksAreBelow(state, reference, weeks, sparseWeeksAllowed)) return false;
  const isLogged = countIn(series, t - days + 1, t) >= LASTING.minEntries;
  return isLogged && isLow(windowOf(state, reference, days), z, method);
}

/**
 * Whether a stretch is a decline: two weeks, each logged and clearly below the reference, and together low by the test.
 */
export function isDecline(state: DayState, reference: Reference, z: number): boolean {
  const { series, t, variability, method } = state;
  if (reference.to > t - DECLINE.days) return false;
  const level = reference.mean - DECLINE.marginSds * variability.sd;
  for (let weeksAgo = 0; weeksAgo < DECLINE.weeks; weeksAgo++) {
    const to = t - 7 * weeksAgo;
    if (countIn(series, to - 6, to) < DECLINE.minPerWeek || !(levelIn(series, to - 6, to) < level)) return false;
  }
  return isLow(windowOf(state, reference, DECLINE.days), z, method);
}

/** Whether a decline is old enough, and still low enough, to be called lasting without a stricter test. */
export function isLastingByAge(
  { series, t, variability, method }: DayState,
  reference: Reference,
  onset: number,
): boolean {
  const { days, minEntries, minLastWeek } = LASTING_BY_AGE;
  const { minAgeDays, margin, lastWeekMargin } = method.byAge;
  const whole = lastDays(series, t, days);
  const lastWeek = lastDays(series, t, 7);
  return (
    t - onset + 1 >= minAgeDays &&
    lastWeek.n >= minLastWeek &&
    whole.n >= minEntries &&
    whole.mean < reference.mean - margin * variability.sd &&
    (lastWeekMargin === null || lastWeek.mean < reference.mean - lastWeekMargin * variability.sd)
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
  { series, t, variability }: DayState,
  reference: Reference,
  days: number,
  margin: number,
): boolean {
  const level = reference.mean - margin * variability.sd;
  return (
    levelIn(series, t - days + 1, t) >= level &&
    levelIn(series, t - 6, t) >= level - CLOSING.weekMoreSds * variability.sd &&
    countIn(series, t - days + 1, t) >= CLOSING.minEntries &&
    countIn(series, t - 6, t) >= CLOSING.minLastWeek
  );
}

function weeksAreBelow(
  { series, t, variability, method }: DayState,
  reference: Reference,
  weeks: number,
  sparseWeeksAllowed: number,
): boolean {
  let missed = 0;
  for (let weeksAgo = 0; weeksAgo < weeks; weeksAgo++) {
    const to = t - 7 * weeksAgo;
    const margin = weeksAgo === 0 ? method.lastWeekMargin : method.weekMargin;
    if (countIn(series, to - 6, to) < LASTING.minPerWeek) {
      if (weeksAgo === 0 || ++missed > sparseWeeksAllowed) return false;
    } else if (!(levelIn(series, to - 6, to) < reference.mean - margin * variability.sd)) return false;
  }
  return true;
}
