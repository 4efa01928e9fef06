import { SESSION_PATTERN } from "./constants";

// Sums that are equal on paper can differ in their last digits.
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
  const sizes = differences.map(Math.abs);
  let asLow = 0;
  const flips = 2 ** sizes.length;
  for (let signs = 0; signs < flips; signs++) {
    const sum = sizes.reduce((total, size, i) => total + (signs & (1 << i) ? size : -size), 0);
    if (sum <= observed + TIE) asLow++;
  }
  return { p: asLow / flips, isExact: true };
}

/** Share of a standard normal distribution below z (Abramowitz and Stegun 1964, 7.1.26; error below 2e-7). */
export function normalBelow(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const polynomial = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const tail = (polynomial * Math.exp(-x * x)) / 2;
  return z < 0 ? tail : 1 - tail;
}
