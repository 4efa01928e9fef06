/** The most points a series draws: more would fall on the same pixels and only make the page slow. */
export const MAX_POINTS = 400;

/**
 * At most `max` of the points, in order: the lowest and the highest of every stretch of equal length, so that a single
 * bad or good day is never lost. Returns fewer points unchanged.
 */
export function keepExtremes<T extends { readonly x: number; readonly value: number }>(
  points: readonly T[],
  max: number = MAX_POINTS,
): readonly T[] {
  const first = points[0];
  const last = points[points.length - 1];
  if (points.length <= max || !first || !last) return points;
  const buckets = Math.max(1, Math.floor(max / 2));
  const width = (last.x - first.x) / buckets || 1;
  const sampled: T[] = [];
  let bucket: T[] = [];
  let index = 0;
  for (const point of points) {
    const own = Math.min(buckets - 1, Math.floor((point.x - first.x) / width));
    if (own !== index) {
      sampled.push(...extremes(bucket));
      bucket = [];
      index = own;
    }
    bucket.push(point);
  }
  return [...sampled, ...extremes(bucket)];
}

function extremes<T extends { readonly x: number; readonly value: number }>(bucket: readonly T[]): T[] {
  const [head] = bucket;
  if (!head) return [];
  let low = head;
  let high = head;
  for (const point of bucket) {
    if (point.value < low.value) low = point;
    if (point.value > high.value) high = point;
  }
  if (low === high) return [low];
  return low.x <= high.x ? [low, high] : [high, low];
}
