import { SESSION_PATTERN } from "./constants";

// Tolerance for sums that are equal except for rounding.
const TIE = 1e-9;

/**
 * One-sided sign-flip test: if the sign of each difference were a coin toss, how often would their sum be as low as it
 * is, or lower? Up to 14 differences every one of the 2^n ways is counted; above that the sum of ±d is taken as normal
 * with variance Σd² (Fisher's randomisation test for paired differences).
 *
 * @param differences at least one; negative speaks for the effect
 * @returns p in 0–1
 */
export function signFlipTest(differences: readonly number[]): { p: number; isExact: boolean } {
  const observed = differences.reduce((sum, each) => sum + each, 0);
  if (differences.length > SESSION_PATTERN.exactUpTo) {
    const squares = differences.reduce((sum, each) => sum + each ** 2, 0);
    return { p: squares === 0 ? 1 : normalBelow(observed / Math.sqrt(squares)), isExact: false };
  }
  const flips = 2 ** differences.length;
  return { p: sumsUpTo(observed + TIE, differences.map(Math.abs)) / flips, isExact: true };
}

/**
 * How many of the 2^n sums of ±size are no higher than a limit. In the order of a Gray code each sum differs from the
 * one before in a single sign, so each costs one addition.
 */
function sumsUpTo(limit: number, sizes: readonly number[]): number {
  let sum = -sizes.reduce((total, size) => total + size, 0);
  let count = Number(sum <= limit);
  let signs = 0;
  const flips = 2 ** sizes.length;
  for (let step = 1; step < flips; step++) {
    const changed = 31 - Math.clz32(step & -step);
    const size = sizes[changed] ?? 0;
    signs ^= 1 << changed;
    sum += signs & (1 << changed) ? 2 * size : -2 * size;
    if (sum <= limit) count++;
  }
  return count;
}

/** Share of a standard normal distribution below z (Abramowitz and Stegun 1964, 7.1.26; error below 2e-7). */
export function normalBelow(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const polynomial = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const tail = (polynomial * Math.exp(-x * x)) / 2;
  return z < 0 ? tail : 1 - tail;
}
