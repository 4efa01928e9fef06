import { CLOSING, DECLINE, LASTING, LASTING_BY_AGE } from "./constants";
import { isLow } from "./low-test";
import type { Reference } from "./references";
import { lastDays, type Series } from "./series";
import type { Swing } from "./usual-swing";

/** A day of the record with what was known on it. */
export interface Moment {
  series: Series;
  t: number;
  swing: Swing;
}

/** LASTING: three weeks, each logged and each below, and together low by the test. */
export function isLasting(moment: Moment, reference: Reference, z: number): boolean {
  const { series, t, swing } = moment;
  if (!everyWeekBelow(moment, LASTING, reference.mean - LASTING.marginSwings * swing.sd)) return false;
  const whole = lastDays(series, t, LASTING.days);
  return whole.n >= LASTING.minEntries && isLow(whole, reference, z, swing);
}

/** DECLINE: two weeks, each logged and each clearly below, and together low by the test. */
export function isDecline(moment: Moment, reference: Reference, z: number): boolean {
  const { series, t, swing } = moment;
  return (
    everyWeekBelow(moment, DECLINE, reference.mean - DECLINE.marginSwings * swing.sd) &&
    isLow(lastDays(series, t, DECLINE.days), reference, z, swing)
  );
}

/** A decline that is four weeks old and still low, though no test says more. */
export function isLastingByAge({ series, t, swing }: Moment, reference: Reference, onset: number): boolean {
  const { minAgeDays, days, minEntries, minLastWeek, marginSwings } = LASTING_BY_AGE;
  const whole = lastDays(series, t, days);
  return (
    t - onset + 1 >= minAgeDays &&
    lastDays(series, t, 7).n >= minLastWeek &&
    whole.n >= minEntries &&
    whole.mean < reference.mean - marginSwings * swing.sd
  );
}

/** Number of last days that must be back at the reference before an episode is over. */
export function closingDays(isLastingEpisode: boolean): number {
  return isLastingEpisode ? CLOSING.daysWhenLasting : CLOSING.days;
}

/** Back near the reference, over the last weeks and in the last one. */
export function isBack({ series, t, swing }: Moment, reference: Reference, days: number): boolean {
  const whole = lastDays(series, t, days);
  const lastWeek = lastDays(series, t, 7);
  return (
    whole.n >= CLOSING.minEntries &&
    lastWeek.n >= CLOSING.minLastWeek &&
    whole.mean >= reference.mean - CLOSING.marginSwings * swing.sd &&
    lastWeek.mean >= reference.mean - CLOSING.weekMarginSwings * swing.sd
  );
}

function everyWeekBelow(
  { series, t }: Moment,
  { weeks, minPerWeek }: { weeks: number; minPerWeek: number },
  level: number,
): boolean {
  for (let weeksAgo = 0; weeksAgo < weeks; weeksAgo++) {
    const week = lastDays(series, t, 7, weeksAgo);
    if (week.n < minPerWeek || !(week.mean < level)) return false;
  }
  return true;
}
