import { at } from "./series";

/**
 * Median of finite numbers; NaN of none. Reorders `values`. Selection instead of sorting, because the engine asks
 * for it once a week of record and channel.
 */
export function medianOf(values: Float64Array): number {
  if (values.length === 0) return Number.NaN;
  const middle = values.length >> 1;
  const upper = select(values, middle);
  if (values.length % 2 === 1) return upper;
  let lower = -Infinity;
  for (let i = 0; i < middle; i++) lower = Math.max(lower, at(values, i));
  return (lower + upper) / 2;
}

/** The k-th smallest (from 0); afterwards everything left of index k is no larger (Hoare's selection). */
function select(values: Float64Array, k: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = at(values, k);
    let i = low;
    let j = high;
    while (i <= j) {
      while (at(values, i) < pivot) i++;
      while (at(values, j) > pivot) j--;
      if (i <= j) swap(values, i++, j--);
    }
    if (j < k) low = i;
    if (i > k) high = j;
  }
  return at(values, k);
}

function swap(values: Float64Array, i: number, j: number): void {
  const kept = at(values, i);
  values[i] = at(values, j);
  values[j] = kept;
}
