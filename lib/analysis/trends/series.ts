/**
 * One value per calendar day without holes in time: index 0 is the first logged day, the last index is today.
 * Prefix sums make the mean and the count of any window a subtraction, so a window of 112 days costs as much as one.
 */
export interface Series {
  /** Day of index 0, in days since 1970-01-01. */
  readonly firstEpochDay: number;
  readonly length: number;
  /** NaN where nothing was logged. */
  readonly values: Float64Array;
  /** Sum, and number, of the values before an index. */
  readonly sumBefore: Float64Array;
  readonly countBefore: Int32Array;
  /** Clock time of the entries of a day in hours, from the same index 0; NaN, or no element, where it is not known. */
  readonly hours: Float64Array;
}

const NO_HOURS = new Float64Array(0);

/** Mean and number of the values in a window of days; the mean of none is NaN, which no comparison accepts. */
export interface WindowMean {
  mean: number;
  n: number;
}

export function toSeries(firstEpochDay: number, values: Float64Array, hours: Float64Array = NO_HOURS): Series {
  const sumBefore = new Float64Array(values.length + 1);
  const countBefore = new Int32Array(values.length + 1);
  let sum = 0;
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = at(values, i);
    if (!Number.isNaN(value)) {
      sum += value;
      count++;
    }
    sumBefore[i + 1] = sum;
    countBefore[i + 1] = count;
  }
  return { firstEpochDay, length: values.length, values, sumBefore, countBefore, hours };
}

/** The element at an index that the caller keeps within bounds; NaN beyond them. */
export function at(array: Float64Array | Int32Array, index: number): number {
  return array[index] ?? Number.NaN;
}

/** How many days are logged from index `from` to `to`, both included; days outside the record count as not logged. */
export function countIn(series: Series, from: number, to: number): number {
  const start = Math.max(0, from);
  const end = Math.min(series.length - 1, to);
  return end < start ? 0 : at(series.countBefore, end + 1) - at(series.countBefore, start);
}

/** Sum of what is logged from index `from` to `to`, both included. */
function sumIn(series: Series, from: number, to: number): number {
  const start = Math.max(0, from);
  const end = Math.min(series.length - 1, to);
  return end < start ? 0 : at(series.sumBefore, end + 1) - at(series.sumBefore, start);
}

/** Mean of what is logged from index `from` to `to`, both included; NaN of none. */
export function levelIn(series: Series, from: number, to: number): number {
  return sumIn(series, from, to) / countIn(series, from, to);
}

/** The same mean with the number it stands on. */
export function meanIn(series: Series, from: number, to: number): WindowMean {
  const n = countIn(series, from, to);
  return { mean: sumIn(series, from, to) / n, n };
}

/** The last `days` days up to and including index `t`, `weeksAgo` whole weeks earlier. */
export function lastDays(series: Series, t: number, days: number, weeksAgo = 0): WindowMean {
  const end = t - 7 * weeksAgo;
  return meanIn(series, end - days + 1, end);
}

/** The same days with better and worse exchanged, for a measure graded 1–10. */
export function mirrored(series: Series): Series {
  const { firstEpochDay, length, countBefore, hours } = series;
  const values = new Float64Array(length);
  const sumBefore = new Float64Array(length + 1);
  for (let i = 0; i < length; i++) values[i] = 11 - at(series.values, i);
  for (let i = 1; i <= length; i++) sumBefore[i] = 11 * at(countBefore, i) - at(series.sumBefore, i);
  return { firstEpochDay, length, values, sumBefore, countBefore, hours };
}
