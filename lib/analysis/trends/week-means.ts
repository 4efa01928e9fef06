import { AUTOCORRELATION } from "./constants";
import { meanVariance } from "./mean-variance";
import { at, meanIn, type Series } from "./series";

const DAYS_A_WEEK = 7;
const NOTHING = 1e-9;

/**
 * How much the means of whole weeks vary, as a multiple of what the days within these weeks lead one to expect: about 1
 * while only days vary, clearly more where weeks do, as with half of each month lower.
 *
 * @param to index of the last day of the last week
 * @param phi autocorrelation from one day to the next; a level that moves raises its estimate, so it counts up to .5
 * @returns NaN with fewer than three weeks that hold two entries
 */
export function weekMeansRatio(series: Series, to: number, weeks: number, phi: number): number {
  const likeness = Math.min(phi, AUTOCORRELATION.mostWithinWeek);
  const means: { mean: number; weight: number }[] = [];
  let squares = 0;
  let degrees = 0;
  for (let week = 0; week < weeks; week++) {
    const last = to - DAYS_A_WEEK * week;
    const first = last - DAYS_A_WEEK + 1;
    const { mean, n } = meanIn(series, first, last);
    if (n < 2) continue;
    const variance = meanVariance(series, first, last, likeness);
    for (let i = Math.max(0, first); i <= last; i++) {
      const value = at(series.values, i);
      if (!Number.isNaN(value)) squares += (value - mean) ** 2;
    }
    degrees += n * (1 - variance);
    means.push({ mean, weight: 1 / variance });
  }
  if (means.length < 3 || degrees <= 0) return Number.NaN;
  const weights = means.reduce((sum, { weight }) => sum + weight, 0);
  const level = means.reduce((sum, { mean, weight }) => sum + mean * weight, 0) / weights;
  const between = means.reduce((sum, { mean, weight }) => sum + weight * (mean - level) ** 2, 0) / (means.length - 1);
  const within = squares / degrees;
  // Where every day is alike, rounding leaves a hair above nothing.
  if (between < NOTHING) return 0;
  return within === 0 ? Infinity : between / within;
}
