import { CLOSING, DECLINE, LASTING, LASTING_BY_AGE } from "./constants";
import { isLow, type Comparison } from "./low-test";
import { meanVariance } from "./mean-variance";
import type { Method } from "./method";
import type { Reference } from "./references";
import { countIn, lastDays, levelIn, type Series } from "./series";
import type { Swing } from "./usual-swing";

/** A day of the record with what was known on it. */
export interface Moment {
  series: Series;
  t: number;
  swing: Swing;
  method: Method;
  /** First day on which a stretch may have begun: the one before it was back by then. */
  notBefore: number;
}

/** Whole weeks that are tested together. */
export interface WeeksTest {
  weeks: number;
  /** Standard errors the difference must reach. */
  z: number;
  /** How many of the weeks, the last one excepted, may be hardly logged. */
  mayMiss: number;
}

/** The tests after any of which a stretch is called lasting: three weeks, and longer ones that need less. */
export function lastingTests(method: Method, z: number): WeeksTest[] {
  const longer = method.longerWindows.map(({ weeks, less, mayMiss }) => ({ weeks, z: z - less, mayMiss }));
  return [{ weeks: LASTING.weeks, z, mayMiss: 0 }, ...longer];
}

/** LASTING: weeks that are each logged and each below, the last one clearly, and together low by the test. */
export function isLasting(moment: Moment, reference: Reference, { weeks, z, mayMiss }: WeeksTest): boolean {
  const { series, t, method } = moment;
  const days = 7 * weeks;
  if (reference.to > t - days || !weeksAreBelow(moment, reference, weeks, mayMiss)) return false;
  const isLogged = countIn(series, t - days + 1, t) >= LASTING.minEntries;
  return isLogged && isLow(windowOf(moment, reference, days), z, method);
}

/** DECLINE: two weeks, each logged and each clearly below, and together low by the test. */
export function isDecline(moment: Moment, reference: Reference, z: number): boolean {
  const { series, t, swing, method } = moment;
  if (reference.to > t - DECLINE.days) return false;
  const level = reference.mean - DECLINE.marginSwings * swing.sd;
  for (let weeksAgo = 0; weeksAgo < DECLINE.weeks; weeksAgo++) {
    const to = t - 7 * weeksAgo;
    if (countIn(series, to - 6, to) < DECLINE.minPerWeek || !(levelIn(series, to - 6, to) < level)) return false;
  }
  return isLow(windowOf(moment, reference, DECLINE.days), z, method);
}

/** A decline that is some weeks old and still low, though no test says more. */
export function isLastingByAge({ series, t, swing, method }: Moment, reference: Reference, onset: number): boolean {
  const { days, minEntries, minLastWeek } = LASTING_BY_AGE;
  const { minAgeDays, margin, lastWeekMargin } = method.byAge;
  const whole = lastDays(series, t, days);
  const lastWeek = lastDays(series, t, 7);
  return (
    t - onset + 1 >= minAgeDays &&
    lastWeek.n >= minLastWeek &&
    whole.n >= minEntries &&
    whole.mean < reference.mean - margin * swing.sd &&
    (lastWeekMargin === null || lastWeek.mean < reference.mean - lastWeekMargin * swing.sd)
  );
}

/** The last days up to the moment beside a reference, for the test. */
export function windowOf({ series, t, swing }: Moment, reference: Reference, days: number): Comparison {
  return { series, from: t - days + 1, to: t, reference, swing };
}

/** Number of last days that must be back at the reference before an episode is over. */
export function closingDays(isLastingEpisode: boolean): number {
  return isLastingEpisode ? CLOSING.daysWhenLasting : CLOSING.days;
}

/** How far below the reference a level is back again, in usual swings. A mean of few days is not known more exactly. */
export function backMargin({ series, swing, method }: Moment, reference: Reference): number {
  if (method.back === "quarter-swing") return CLOSING.marginSwings;
  return Math.max(CLOSING.marginSwings, Math.sqrt(meanVariance(series, reference.from, reference.to, swing.phi)));
}

/** Back near the reference, over the last weeks and in the last one, which may be a quarter of a swing lower still. */
export function isBack({ series, t, swing }: Moment, reference: Reference, days: number, margin: number): boolean {
  const level = reference.mean - margin * swing.sd;
  return (
    levelIn(series, t - days + 1, t) >= level &&
    levelIn(series, t - 6, t) >= level - CLOSING.weekMoreSwings * swing.sd &&
    countIn(series, t - days + 1, t) >= CLOSING.minEntries &&
    countIn(series, t - 6, t) >= CLOSING.minLastWeek
  );
}

function weeksAreBelow(
  { series, t, swing, method }: Moment,
  reference: Reference,
  weeks: number,
  mayMiss: number,
): boolean {
  let missed = 0;
  for (let weeksAgo = 0; weeksAgo < weeks; weeksAgo++) {
    const to = t - 7 * weeksAgo;
    const margin = weeksAgo === 0 ? method.lastWeekMargin : method.weekMargin;
    if (countIn(series, to - 6, to) < LASTING.minPerWeek) {
      if (weeksAgo === 0 || ++missed > mayMiss) return false;
    } else if (!(levelIn(series, to - 6, to) < reference.mean - margin * swing.sd)) return false;
  }
  return true;
}
