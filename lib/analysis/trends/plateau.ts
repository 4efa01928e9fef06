import type { ChannelRecord } from "./channel-episodes";
import { PLATEAU, VARIABILITY } from "./constants";
import { meanIn, type Series, type WindowMean } from "./series";
import { inflation, type Variability } from "./variability";

/** Six weeks beside the six before, as they were known on a day. */
export interface PlateauWindows {
  now: WindowMean;
  before: WindowMean;
  difference: number;
  /** The largest difference that the days do not rule out: |difference| + 1.645 standard errors. */
  bound: number;
  /** What counts as about the same. */
  margin: number;
  variability: Variability;
}

/** A stretch in which one channel stayed about the same; numbers are indices of days. */
export interface PlateauEpisode {
  noticed: number;
  closed: number | null;
  windows: PlateauWindows;
}

/**
 * Compares six weeks with the six before as an equivalence test: a difference larger than three quarters of a baseline
 * SD (and of a grade) must be ruled out (one-sided 95%). "No significant difference" is not enough.
 *
 * @returns null when either half has fewer than half of its days
 */
function plateauWindows(series: Series, t: number, variability: Variability): PlateauWindows | null {
  const { days, minShare, z, marginSds, marginGrades } = PLATEAU;
  const now = meanIn(series, t - days + 1, t);
  const before = meanIn(series, t - 2 * days + 1, t - days);
  const least = minShare * days;
  if (t - 2 * days + 1 < 0 || now.n < least || before.n < least) return null;
  const difference = now.mean - before.mean;
  const error = variability.sd * Math.sqrt(inflation(variability.phi) * (1 / now.n + 1 / before.n));
  const margin = Math.max(marginSds * variability.sd, marginGrades);
  return { now, before, difference, bound: Math.abs(difference) + z * error, margin, variability };
}

/**
 * The plateaus of one channel. One begins on the first day on which the rule holds and nothing was open in any channel
 * on a day of either half: twelve weeks with a low in their middle have two halves alike, and were not the same. It
 * ends at once when something opens, and after seven days in a row without the rule, so that a single day does not cut
 * it in two.
 *
 * @param isOpenWithin whether anything was open between two days since 1970-01-01, both included
 */
export function findPlateaus(
  { series, weeklyVariability }: ChannelRecord,
  isOpenWithin: (from: number, to: number) => boolean,
): PlateauEpisode[] {
  const episodes: PlateauEpisode[] = [];
  let open: PlateauEpisode | null = null;
  let without = 0;
  for (let t = 2 * PLATEAU.days - 1; t < series.length; t++) {
    const variability = weeklyVariability[Math.floor(t / VARIABILITY.refreshDays)];
    const day = series.firstEpochDay + t;
    const isOpen = isOpenWithin(day - 2 * PLATEAU.days + 1, day);
    const windows = variability && !isOpen ? plateauWindows(series, t, variability) : null;
    const holds = windows !== null && windows.bound <= windows.margin;
    if (holds) {
      without = 0;
      if (!open) episodes.push((open = { noticed: t, closed: null, windows }));
    } else if (open && (isOpen || ++without >= PLATEAU.daysWithout)) {
      open.closed = t;
      open = null;
      without = 0;
    }
  }
  return episodes;
}
