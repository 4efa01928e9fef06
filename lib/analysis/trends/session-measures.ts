import { SUDDEN_GAINS } from "./constants";
import { meanOf } from "./mean";

/** What counts as a sudden gain. Scores go down when complaints do. */
export interface SuddenGainOptions {
  /** Smallest difference between two sessions, in points; positive for losses too. */
  cutoff: number;
  /** Smallest share of the score before it; default 0.25. */
  percent?: number;
  /**
   * How far the sessions before must differ from those after: with the t value for the values there are ("adjusted",
   * the default), always that for six ("fixed"), or not asked ("off").
   */
  criterion3?: "adjusted" | "fixed" | "off";
  /** "gain" (the default): a score that drops. "loss": one that rises. */
  direction?: "gain" | "loss";
}

export interface SuddenGain {
  /** Number of the session after which it came, from 1. */
  after: number;
  /** Score before less score after: positive for a gain, negative for a loss. */
  size: number;
  /**
   * Whether any score from the second one after the gain on (session n + 3 of a gain from n to n + 1) was back by more
   * than half of it.
   */
  reversed: boolean;
}

/**
 * Sudden gains, or losses, between sessions, by the three criteria of Tang and DeRubeis (1999) as the R package
 * suddengains 0.7.2 computes them: (1) pre − post ≥ cutoff; (2) pre − post ≥ percent · pre; (3) the mean of up to
 * three values before less that of up to three after > t(.975, n − 2) · pooled SD, with two values or more on each
 * side. For losses the signs are turned around, but for the second criterion, which that package writes as
 * pre − post ≤ percent · pre: it holds for every rise, and is kept so that the results are the same.
 *
 * @param scores one a session in the order of time; null = not filled in
 * @returns in the order of time; none for fewer than four sessions
 */
export function suddenGains(scores: (number | null)[], options: SuddenGainOptions): SuddenGain[] {
  const gains: SuddenGain[] = [];
  for (let n = 1; n + 2 < scores.length; n++) {
    const pre = scores[n];
    const post = scores[n + 1];
    if (pre === null || pre === undefined || post === null || post === undefined) continue;
    if (!isLargeEnough(pre, post, options) || !isStable(scores, n, options)) continue;
    const size = pre - post;
    gains.push({ after: n + 1, size, reversed: isReversed(scores.slice(n + 3), post, size) });
  }
  return gains;
}

function isLargeEnough(pre: number, post: number, { cutoff, percent = 0.25, direction }: SuddenGainOptions): boolean {
  const size = pre - post;
  if (direction === "loss") return size <= -cutoff && size <= percent * pre;
  return size >= cutoff && size >= percent * pre;
}

function isStable(scores: (number | null)[], n: number, { criterion3, direction }: SuddenGainOptions): boolean {
  if (criterion3 === "off") return true;
  const before = valuesOf(scores.slice(Math.max(0, n - 2), n + 1));
  const after = valuesOf(scores.slice(n + 1, n + 4));
  if (before.length < 2 || after.length < 2) return false;
  const degrees = before.length + after.length - 2;
  const pooled = Math.sqrt((squaresOf(before) + squaresOf(after)) / degrees);
  const t = SUDDEN_GAINS.t[criterion3 === "fixed" ? 4 : degrees];
  if (t === undefined) return false;
  const difference = meanOf(before) - meanOf(after);
  return direction === "loss" ? difference < -t * pooled : difference > t * pooled;
}

function isReversed(later: (number | null)[], post: number, size: number): boolean {
  const half = post + size / 2;
  return valuesOf(later).some((value) => (size > 0 ? value > half : value < half));
}

function valuesOf(scores: (number | null)[]): number[] {
  return scores.filter((score) => score !== null);
}

/** Sum of squared distances from the mean. */
function squaresOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

/**
 * Whether two scores of one person differ by more than the questionnaire's own noise (Jacobson and Truax 1991):
 * SE = SD · sqrt(1 − r), sDiff = sqrt(2 · SE²), rc = (post − pre) / sDiff; reliable when |rc| > 1.96. A lower score
 * is fewer complaints.
 *
 * @param change scores `pre` and `post`, the `sd` of the scores and the `reliability` (0–1) of the questionnaire
 * @throws RangeError for an SD that is not positive or a reliability outside 0–1: sDiff would be nothing
 */
export function reliableChange(change: { pre: number; post: number; sd: number; reliability: number }): {
  rc: number;
  sDiff: number;
  reliable: "improved" | "deteriorated" | "none";
} {
  const { pre, post, sd, reliability } = change;
  if (!(sd > 0) || !(reliability >= 0 && reliability < 1)) throw new RangeError("no noise to compare with");
  const standardError = sd * Math.sqrt(1 - reliability);
  const sDiff = Math.sqrt(2 * standardError ** 2);
  const rc = (post - pre) / sDiff;
  return { rc, sDiff, reliable: Math.abs(rc) <= RELIABLE_Z ? "none" : rc < 0 ? "improved" : "deteriorated" };
}

const RELIABLE_Z = 1.96;
