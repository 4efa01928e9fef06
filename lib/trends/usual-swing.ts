import { AUTOCORRELATION, SWING } from "./constants";
import { at, countIn, meanIn, type Series } from "./series";
import { sortedWindow } from "./sorted-window";

/** How much a person's days usually differ from their own level, and how alike neighbouring days are. */
export interface Swing {
  /** Standard deviation around the local level, with outliers capped; in the unit of the channel, at least 0.5. */
  sd: number;
  /** Autocorrelation from one day to the next, 0–0.7. */
  phi: number;
}

/**
 * Gives an estimator of the usual swing of a series as it was known on day `t`: no later day is looked at, which is
 * why the residuals of the last 14 days are provisional and computed anew each time. Those before are settled and
 * kept, so a whole record costs one pass. Days must be asked in ascending order.
 *
 * @returns null while fewer than 14 residuals exist
 */
export function swingEstimator(series: Series): (t: number) => Swing | null {
  const residuals = new Float64Array(series.length).fill(Number.NaN);
  const settledSizes = sortedWindow(SWING.windowDays + 1);
  let oldest = 0;
  let unsettled = 0;
  return (t) => {
    const from = Math.max(0, t - SWING.windowDays + 1);
    for (; oldest < Math.min(from, unsettled); oldest++) settledSizes.remove(Math.abs(at(residuals, oldest)));
    oldest = from;
    unsettled = Math.max(unsettled, from);
    for (let i = unsettled; i <= t; i++) residuals[i] = residualOf(series, i, t);
    for (; unsettled <= t - SWING.reachDays; unsettled++) settledSizes.insert(Math.abs(at(residuals, unsettled)));
    const sizes = sortedSizes(residuals, unsettled, t);
    if (settledSizes.size() + sizes.length < SWING.minResiduals) return null;
    const cap = SWING.capInMads * SWING.madToSd * settledSizes.medianWith(sizes);
    return estimateFrom(residuals.subarray(from, t + 1), cap > 0 ? cap : Infinity);
  };
}

/** One estimate for each week of the record, made on that week's first day and valid until the next. */
export function weeklySwings(estimate: (t: number) => Swing | null, days: number): (Swing | null)[] {
  const weeks = Math.ceil(days / SWING.refreshDays);
  return Array.from({ length: weeks }, (_, week) => estimate(week * SWING.refreshDays));
}

/** How much wider the error of a mean is because neighbouring days are alike. */
export function inflation(phi: number): number {
  return (1 + phi) / (1 - phi);
}

function sortedSizes(residuals: Float64Array, from: number, to: number): Float64Array {
  const sizes = new Float64Array(to - from + 1);
  let n = 0;
  for (let i = from; i <= to; i++) {
    const size = Math.abs(at(residuals, i));
    if (!Number.isNaN(size)) sizes[n++] = size;
  }
  // A few weeks of sizes: putting each in its place is faster than a general sort of so few.
  for (let i = 1; i < n; i++) {
    const size = at(sizes, i);
    let place = i;
    for (; place > 0 && at(sizes, place - 1) > size; place--) sizes[place] = at(sizes, place - 1);
    sizes[place] = size;
  }
  return sizes.subarray(0, n);
}

/** A day's distance from the level around it as known on day `t`, corrected for being part of that level itself. */
function residualOf(series: Series, i: number, t: number): number {
  const value = at(series.values, i);
  if (Number.isNaN(value)) return value;
  const from = i - SWING.reachDays;
  const to = Math.min(t, i + SWING.reachDays);
  const n = countIn(series, from, to);
  if (n < SWING.minNeighbours) return Number.NaN;
  return (value - meanIn(series, from, to).mean) * Math.sqrt(n / (n - 1));
}

function estimateFrom(residuals: Float64Array, cap: number): Swing {
  let n = 0;
  let squares = 0;
  let pairs = 0;
  let products = 0;
  let before = Number.NaN;
  for (let i = 0; i < residuals.length; i++) {
    const residual = Math.max(-cap, Math.min(cap, at(residuals, i)));
    if (!Number.isNaN(residual)) {
      n++;
      squares += residual * residual;
      if (!Number.isNaN(before)) {
        pairs++;
        products += residual * before;
      }
    }
    before = residual;
  }
  const meanSquare = squares / n;
  const sd = Math.max(SWING.least, Math.sqrt(meanSquare));
  return { sd, phi: autocorrelation(meanSquare > 0 && pairs > 0 ? products / pairs / meanSquare : 0, pairs) };
}

function autocorrelation(measured: number, pairs: number): number {
  const { bias, prior, priorPairs, most } = AUTOCORRELATION;
  const drawnToPrior = (pairs * (measured + bias) + priorPairs * prior) / (pairs + priorPairs);
  return Math.max(0, Math.min(most, drawnToPrior));
}
