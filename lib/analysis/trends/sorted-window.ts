import { at } from "./series";

/** The numbers of a moving window in ascending order, so that its median needs no sorting. */
export interface SortedWindow {
  /** NaN is left out. */
  insert(value: number): void;
  /** Takes out one number equal to `value`, which must be there; NaN is left out. */
  remove(value: number): void;
  /** Median of the numbers in the window and the first `count` of the `extra` ones, in ascending order; NaN of none. */
  medianWith(extra: Float64Array, count: number): number;
  /** The largest of them; 0 of none. */
  largest(): number;
  size(): number;
}

/** @param capacity the most numbers the window will ever hold */
export function sortedWindow(capacity: number): SortedWindow {
  const values = new Float64Array(capacity);
  let size = 0;
  return {
    size: () => size,
    largest: () => (size === 0 ? 0 : at(values, size - 1)),
    insert: (value) => {
      if (Number.isNaN(value)) return;
      const place = lowerBound(values, size, value);
      values.copyWithin(place + 1, place, size++);
      values[place] = value;
    },
    remove: (value) => {
      if (Number.isNaN(value)) return;
      const place = lowerBound(values, size, value);
      values.copyWithin(place, place + 1, size--);
    },
    medianWith: (extra, count) => medianOfTwo(values, size, extra, count),
  };
}

/** First index whose number is not smaller than `value`. */
function lowerBound(values: Float64Array, size: number, value: number): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(values, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Median of an ascending run and a short second one. */
function medianOfTwo(values: Float64Array, size: number, extra: Float64Array, count: number): number {
  const n = size + count;
  if (n === 0) return Number.NaN;
  const upper = nthOfTwo(values, size, extra, count, n >> 1);
  return n % 2 === 1 ? upper : (nthOfTwo(values, size, extra, count, (n >> 1) - 1) + upper) / 2;
}

/** The number of a rank (from 0) in both runs together: so many of it come from the short one that the order holds. */
function nthOfTwo(values: Float64Array, size: number, extra: Float64Array, count: number, rank: number): number {
  let fromExtra = Math.max(0, rank - size);
  // The next of the short run goes before the last that was taken from the long one: take it instead.
  while (fromExtra < count && fromExtra < rank && at(extra, fromExtra) < at(values, rank - fromExtra - 1)) {
    fromExtra++;
  }
  const fromValues = rank - fromExtra;
  const nextExtra = fromExtra < count ? at(extra, fromExtra) : Infinity;
  const nextValue = fromValues < size ? at(values, fromValues) : Infinity;
  return Math.min(nextExtra, nextValue);
}
