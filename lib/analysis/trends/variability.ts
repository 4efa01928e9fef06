import { AUTOCORRELATION, VARIABILITY } from "./constants";
import { at, countIn, levelIn, type Series } from "./series";
import { sortedWindow } from "./sorted-window";

/** How much a person's days differ from their own level, and how alike neighbouring days are. */
export interface Variability {
  /** Standard deviation around the local level, with outliers capped; in the unit of the channel, at least 0.5. */
  sd: number;
  /** Autocorrelation from one day to the next, 0–0.7. */
  phi: number;
}

/**
 * Makes an estimator of the variability of a series as it was known on day `t`. It uses no later day, so the residuals
 * of the last 14 days are provisional and computed again each time; earlier ones are settled and stored, so a whole
 * record costs one pass. Days must be asked for in ascending order.
 *
 * @returns null while fewer than 14 residuals exist
 */
export function variabilityEstimator(series: Series): (t: number) => Variability | null {
  const residuals = new Float64Array(series.length).fill(Number.NaN);
  const settledSizes = sortedWindow(VARIABILITY.windowDays + 1);
  const settled = slidingSums(residuals);
  const provisional = new Float64Array(VARIABILITY.windowDays);
  let oldest = 0;
  let unsettled = 0;
  return (t) => {
    const from = Math.max(0, t - VARIABILITY.windowDays + 1);
    for (; oldest < Math.min(from, unsettled); oldest++) {
      settledSizes.remove(Math.abs(at(residuals, oldest)));
      settled.leave(oldest, unsettled);
    }
    oldest = from;
    unsettled = Math.max(unsettled, from);
    for (let i = unsettled; i <= t; i++) residuals[i] = residualOf(series, i, t);
    for (; unsettled <= t - VARIABILITY.reachDays; unsettled++) {
      settledSizes.insert(Math.abs(at(residuals, unsettled)));
      settled.join(unsettled, from);
    }
    const sizes = sortSizes(residuals, unsettled, t, provisional);
    if (settledSizes.size() + sizes < VARIABILITY.minResiduals) return null;
    const cap = VARIABILITY.capInMads * VARIABILITY.madToSd * settledSizes.medianWith(provisional, sizes) || Infinity;
    const largest = settledSizes.largest();
    // The settled sums hold unless a settled residual exceeds the cap; then everything is summed again.
    if (largest > cap) return variabilityOf(sumsOf(residuals, from, t, cap, NO_SUMS));
    return variabilityOf(sumsOf(residuals, unsettled, t, cap, largest === 0 ? settled.ofZeros() : settled.sums));
  };
}

/** The variability as it was known through a whole record. */
export interface VariabilityHistory {
  /** One estimate for each week, valid from its first day until the next. */
  weekly: (Variability | null)[];
  /** As of the last day. */
  today: Variability | null;
}

/**
 * The variability through a record. For a week it is what was known `lagDays` days before that week's first day, or, in
 * the first weeks of a record, the first estimate there is.
 */
export function variabilityHistory(series: Series, lagDays: number): VariabilityHistory {
  const estimate = variabilityEstimator(series);
  const early = variabilityEstimator(series);
  const weekly = Array.from({ length: Math.ceil(series.length / VARIABILITY.refreshDays) }, (_, week) => {
    const day = week * VARIABILITY.refreshDays;
    return (day < lagDays ? null : estimate(day - lagDays)) ?? early(day);
  });
  return { weekly, today: estimate(series.length - 1) };
}

/** How much wider the error of a mean is because neighbouring days are alike. */
export function inflation(phi: number): number {
  return (1 + phi) / (1 - phi);
}

/** Puts the absolute residuals into `sizes` in ascending order and returns their number. */
function sortSizes(residuals: Float64Array, from: number, to: number, sizes: Float64Array): number {
  let n = 0;
  for (let i = from; i <= to; i++) {
    const size = Math.abs(at(residuals, i));
    if (Number.isNaN(size)) continue;
    // Insertion sort: faster than a general sort for two weeks of values.
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
  const from = i - VARIABILITY.reachDays;
  const to = Math.min(t, i + VARIABILITY.reachDays);
  const n = countIn(series, from, to);
  if (n < VARIABILITY.minNeighbours) return Number.NaN;
  return (value - levelIn(series, from, to)) * Math.sqrt(n / (n - 1));
}

/** Sums of residuals and of products of neighbouring ones, from which SD and autocorrelation follow. */
interface ResidualSums {
  n: number;
  squares: number;
  pairs: number;
  products: number;
}

const NO_SUMS: ResidualSums = { n: 0, squares: 0, pairs: 0, products: 0 };

/** Sums over a window of residuals that are added at one end and removed at the other. */
function slidingSums(residuals: Float64Array) {
  const sums = { ...NO_SUMS };
  const change = (sign: 1 | -1, residual: number, neighbour: number) => {
    if (Number.isNaN(residual)) return;
    sums.n += sign;
    sums.squares += sign * residual * residual;
    if (Number.isNaN(neighbour)) return;
    sums.pairs += sign;
    sums.products += sign * residual * neighbour;
  };
  return {
    sums: sums as Readonly<ResidualSums>,
    /** Index `i` joins a window that begins at `from`. */
    join: (i: number, from: number) => change(1, at(residuals, i), i > from ? at(residuals, i - 1) : Number.NaN),
    /** The oldest, index `i`, leaves; the window ends before `end`. */
    leave: (i: number, end: number) => change(-1, at(residuals, i), i + 1 < end ? at(residuals, i + 1) : Number.NaN),
    /** The sums when every residual is zero: clears what rounding errors have left. */
    ofZeros: (): Readonly<ResidualSums> => {
      sums.squares = 0;
      sums.products = 0;
      return sums;
    },
  };
}

/** The sums of residuals from index `from` to `to`, capped, added to the sums of those before. */
function sumsOf(
  residuals: Float64Array,
  from: number,
  to: number,
  cap: number,
  before: Readonly<ResidualSums>,
): ResidualSums {
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

function variabilityOf({ n, squares, pairs, products }: ResidualSums): Variability {
  const meanSquare = squares / n;
  const sd = Math.max(VARIABILITY.least, Math.sqrt(meanSquare));
  return { sd, phi: autocorrelation(meanSquare > 0 && pairs > 0 ? products / pairs / meanSquare : 0, pairs) };
}

function autocorrelation(measured: number, pairs: number): number {
  const { bias, prior, priorPairs, most } = AUTOCORRELATION;
  const drawnToPrior = (pairs * (measured + bias) + priorPairs * prior) / (pairs + priorPairs);
  return Math.max(0, Math.min(most, drawnToPrior));
}
