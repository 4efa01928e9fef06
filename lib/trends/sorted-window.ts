import { at } from "./series";

/** Numbers kept in ascending order while a window moves over them: its median costs no sorting anew. */
export interface SortedWindow {
  /** NaN is left out. */
  insert(value: number): void;
  /** Takes out one number equal to `value`, which must be there; NaN is left out. */
  remove(value: number): void;
  /** Median of the numbers in the window and the `extra` ones, given in ascending order; NaN of none. */
  medianWith(extra: Float64Array): number;
  size(): number;
}

/** @param capacity the most numbers the window will ever hold */
export function sortedWindow(capacity: number): SortedWindow {
  const values = new Float64Array(capacity);
  let size = 0;
  return {
    size: () => size,
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
    medianWith: (extra) => medianOfTwo(values, size, extra),
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

/** Median of two ascending runs, found by walking through both up to the middle. */
function medianOfTwo(values: Float64Array, size: number, extra: Float64Array): number {
  const n = size + extra.length;
  let i = 0;
  let j = 0;
  let before = Number.NaN;
  let current = Number.NaN;
  for (let rank = 0; rank <= n >> 1 && rank < n; rank++) {
    before = current;
    const takeExtra = i >= size || (j < extra.length && at(extra, j) < at(values, i));
    current = takeExtra ? at(extra, j++) : at(values, i++);
  }
  return n % 2 === 1 ? current : (before + current) / 2;
}
