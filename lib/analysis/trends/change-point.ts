import { CHANGE_POINT, LASTING } from "./constants";
import { at, countIn, levelIn, type Series } from "./series";
import type { DayState } from "./state-rules";
import { inflation } from "./variability";

/** The run of days whose own lower level fits a window of days best. Both ends are logged. */
interface Stretch {
  from: number;
  /** How far its mean lies below that of the other days. */
  difference: number;
  /** How much two levels lower the residual sum of squares against one level for all days. */
  gain: number;
}

/** A series up to a day, and the first day on which its lower level may begin. */
type SplitDays = Pick<DayState, "series" | "t" | "notBefore">;

/** The days that are searched: a window, and the first day on which a lower level may begin in it. */
interface Window {
  series: Series;
  first: number;
  from: number;
  /** Entries of the window, and their sum. */
  n: number;
  sum: number;
}

/**
 * The first day of the lower level, as known on day `t`: the split of the last 112 days into two levels with the least
 * residual sum of squares, the second lower than the first. Of equal splits the latest is used, so that a length is
 * never overestimated.
 *
 * @returns index of a logged day; null where no split of the last 63 days leaves the later ones lower
 */
export function lowerSince(state: SplitDays): number | null {
  const window = windowAt(state);
  const stretch = noStretch();
  improve(stretch, window, { to: state.t, from: window.from, until: state.t });
  return stretch.gain > 0 ? stretch.from : null;
}

/**
 * The first day of a lower level that has lasted 21 days or more by day `t`; null when that is not certain. All
 * stretches of the last 63 days are compared, also those that ended, so that days that are back do not lengthen it.
 * When
 * the lower level stands out clearly, a stretch of 21 days or more must fit better than every shorter one; when it
 * hardly
 * stands out, its first day is uncertain, and no shorter stretch may fit clearly better.
 */
export function lastingSince(state: DayState): number | null {
  const { t, variability } = state;
  const window = windowAt(state);
  const long = noStretch();
  const short = noStretch();
  for (let to = t; to >= window.from; to--) {
    const lastLong = to - LASTING.days + 1;
    improve(long, window, { to, from: window.from, until: lastLong });
    improve(short, window, { to, from: Math.max(window.from, lastLong + 1), until: to });
  }
  if (long.gain === 0) return null;
  const variance = variability.sd ** 2 * inflation(variability.phi);
  return (long.gain - short.gain) / variance >= marginFor(short.difference / Math.sqrt(variance)) ? long.from : null;
}

/** How much better the longer stretch must explain the days, by how far the shorter one stands out. */
function marginFor(clearness: number): number {
  const { vague, clear } = CHANGE_POINT;
  const share = Math.min(1, Math.max(0, (clearness - vague.from) / (clear.from - vague.from)));
  return vague.margin + share * (clear.margin - vague.margin);
}

function noStretch(): Stretch {
  return { from: Number.NaN, difference: 0, gain: 0 };
}

function windowAt({ series, t, notBefore }: SplitDays): Window {
  const first = Math.max(0, t - CHANGE_POINT.windowDays + 1);
  const n = countIn(series, first, t);
  return {
    series,
    first,
    from: Math.max(first, notBefore, t - CHANGE_POINT.reachDays + 1),
    n,
    sum: n === 0 ? 0 : levelIn(series, first, t) * n,
  };
}

/**
 * Compares every stretch that ends on `to` and begins in a range; stores the best in `best`, the later one of equals.
 */
function improve(best: Stretch, window: Window, { to, from, until }: { to: number; from: number; until: number }) {
  const { values, sumBefore, countBefore } = window.series;
  if (Number.isNaN(at(values, to))) return;
  const { n, sum } = window;
  const before = at(countBefore, window.first) + CHANGE_POINT.minEntriesBefore;
  const endCount = at(countBefore, to + 1);
  const endSum = at(sumBefore, to + 1);
  // About two thousand stretches a day: prefix sums are read directly, without a function call.
  for (let start = from; start <= until; start++) {
    if (Number.isNaN(at(values, start)) || at(countBefore, start) < before) continue;
    const inside = endCount - at(countBefore, start);
    const insideSum = endSum - at(sumBefore, start);
    const difference = (sum - insideSum) / (n - inside) - insideSum / inside;
    if (difference <= 0) continue;
    const gain = (difference * difference * inside * (n - inside)) / n;
    if (gain < best.gain) continue;
    best.from = start;
    best.difference = difference;
    best.gain = gain;
  }
}
