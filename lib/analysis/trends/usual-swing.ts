import { AUTOCORRELATION, SWING } from "./constants";
import { at, countIn, levelIn, type Series } from "./series";
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
  const settled = momentSums(residuals);
  const provisional = new Float64Array(SWING.windowDays);
  let oldest = 0;
  let unsettled = 0;
  return (t) => {
    const from = Math.max(0, t - SWING.windowDays + 1);
    for (; oldest < Math.min(from, unsettled); oldest++) {
      settledSizes.remove(Math.abs(at(residuals, oldest)));
      settled.leave(oldest, unsettled);
    }
    oldest = from;
    unsettled = Math.max(unsettled, from);
    for (let i = unsettled; i <= t; i++) residuals[i] = residualOf(series, i, t);
    for (; unsettled <= t - SWING.reachDays; unsettled++) {
      settledSizes.insert(Math.abs(at(residuals, unsettled)));
      settled.join(unsettled, from);
    }
    const sizes = sortSizes(residuals, unsettled, t, provisional);
    if (settledSizes.size() + sizes < SWING.minResiduals) return null;
    const cap = SWING.capInMads * SWING.madToSd * settledSizes.medianWith(provisional, sizes) || Infinity;
    const largest = settledSizes.largest();
    // Capping changes what has settled only where something in it is larger: that is counted anew, the rest is known.
    if (largest > cap) return swingOf(momentsOf(residuals, from, t, cap, NO_MOMENTS));
    return swingOf(momentsOf(residuals, unsettled, t, cap, largest === 0 ? settled.ofZeros() : settled.sums));
  };
}

/** What was known of the usual swing over a whole record. */
export interface SwingHistory {
  /** One estimate for each week, valid from its first day until the next. */
  weekly: (Swing | null)[];
  /** As of the last day. */
  today: Swing | null;
}

/**
 * The usual swing through a record. For a week it is what was known `lagDays` days before that week's first day, or, in
 * the first weeks of a record, what is known at all.
 */
export function swingHistory(series: Series, lagDays: number): SwingHistory {
  const estimate = swingEstimator(series);
  const early = swingEstimator(series);
  const weekly = Array.from({ length: Math.ceil(series.length / SWING.refreshDays) }, (_, week) => {
    const day = week * SWING.refreshDays;
    return (day < lagDays ? null : estimate(day - lagDays)) ?? early(day);
  });
  return { weekly, today: estimate(series.length - 1) };
}

/** How much wider the error of a mean is because neighbouring days are alike. */
export function inflation(phi: number): number {
  return (1 + phi) / (1 - phi);
}

/** Puts the sizes of residuals into `sizes` in ascending order, and tells how many there are. */
function sortSizes(residuals: Float64Array, from: number, to: number, sizes: Float64Array): number {
  let n = 0;
  for (let i = from; i <= to; i++) {
    const size = Math.abs(at(residuals, i));
    if (Number.isNaN(size)) continue;
    // Two weeks of sizes: putting each in its place is faster than a general sort of so few.
    let place = n++;
    for (; place > 0 && at(sizes, place - 1) > size; place--) sizes[place] = at(sizes, place - 1);
    sizes[place] = size;
  }
  return n;
}

/** A day's distance from the level around it as known on day `t`, corrected for being part of that level itself. */
function residualOf(series: Series, i: number, t: number): number {
  const value = at(series.values, i);
  if (Number.isNaN(value)) return value;
  const from = i - SWING.reachDays;
  const to = Math.min(t, i + SWING.reachDays);
  const n = countIn(series, from, to);
  if (n < SWING.minNeighbours) return Number.NaN;
  return (value - levelIn(series, from, to)) * Math.sqrt(n / (n - 1));
}

/** Sums from which swing and autocorrelation follow, and the residual before the next one (NaN when it is missing). */
interface Moments {
  n: number;
  squares: number;
  pairs: number;
  products: number;
}

const NO_MOMENTS: Moments = { n: 0, squares: 0, pairs: 0, products: 0 };

/** Moments of residuals that come and go at the two ends of a window. */
function momentSums(residuals: Float64Array) {
  const sums = { ...NO_MOMENTS };
  const change = (sign: 1 | -1, residual: number, neighbour: number) => {
    if (Number.isNaN(residual)) return;
    sums.n += sign;
    sums.squares += sign * residual * residual;
    if (Number.isNaN(neighbour)) return;
    sums.pairs += sign;
    sums.products += sign * residual * neighbour;
  };
  return {
    sums: sums as Readonly<Moments>,
    /** Index `i` joins a window that begins at `from`. */
    join: (i: number, from: number) => change(1, at(residuals, i), i > from ? at(residuals, i - 1) : Number.NaN),
    /** The oldest, index `i`, leaves; the window ends before `end`. */
    leave: (i: number, end: number) => change(-1, at(residuals, i), i + 1 < end ? at(residuals, i + 1) : Number.NaN),
    /** When nothing but zeros is left, what rounding left behind goes too. */
    ofZeros: (): Readonly<Moments> => {
      sums.squares = 0;
      sums.products = 0;
      return sums;
    },
  };
}

/** The moments of residuals from index `from` to `to`, capped, added to those of what comes before. */
function momentsOf(residuals: Float64Array, from: number, to: number, cap: number, before: Readonly<Moments>): Moments {
  let { n, squares, pairs, products } = before;
  let last = n === 0 ? Number.NaN : at(residuals, from - 1);
  for (let i = from; i <= to; i++) {
    const residual = Math.max(-cap, Math.min(cap, at(residuals, i)));
    if (!Number.isNaN(residual)) {
      n++;
      squares += residual * residual;
      if (!Number.isNaN(last)) {
        pairs++;
        products += residual * last;
      }
    }
    last = residual;
  }
  return { n, squares, pairs, products };
}

function swingOf({ n, squares, pairs, products }: Moments): Swing {
  const meanSquare = squares / n;
  const sd = Math.max(SWING.least, Math.sqrt(meanSquare));
  return { sd, phi: autocorrelation(meanSquare > 0 && pairs > 0 ? products / pairs / meanSquare : 0, pairs) };
}

function autocorrelation(measured: number, pairs: number): number {
  const { bias, prior, priorPairs, most } = AUTOCORRELATION;
  const drawnToPrior = (pairs * (measured + bias) + priorPairs * prior) / (pairs + priorPairs);
  return Math.max(0, Math.min(most, drawnToPrior));
}
