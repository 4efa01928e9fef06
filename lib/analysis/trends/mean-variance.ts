import { at, type Series } from "./series";

/**
 * The variance of the mean of what is logged from index `from` to `to`, both included, as a multiple of the variance of
 * one day, when days are alike as in a first-order autoregressive process: Σ φ^|i−j| over all pairs of logged days,
 * divided by n². Days that were not logged lie between the others and make these less alike, so a mean of few days with
 * gaps between them is worth more than the same number in a row.
 *
 * @param phi autocorrelation from one day to the next, 0 up to but not 1
 * @returns NaN when nothing is logged
 */
export function meanVariance(series: Series, from: number, to: number, phi: number): number {
  const end = Math.min(series.length - 1, to);
  let n = 0;
  let pairs = 0;
  // Sum of φ^(distance) over the logged days so far, seen from the day at hand.
  let reach = 0;
  for (let i = Math.max(0, from); i <= end; i++) {
    reach *= phi;
    if (Number.isNaN(at(series.values, i))) continue;
    pairs += reach;
    reach += 1;
    n++;
  }
  return n === 0 ? Number.NaN : (n + 2 * pairs) / n ** 2;
}
