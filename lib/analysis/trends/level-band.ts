import type { LevelPoint } from "./smooth";
import { inflation, type Swing } from "./usual-swing";

/** Two-sided 95% of a normal distribution. */
const Z95 = 1.96;

/**
 * How far the level of a day may lie from the smoothed line: its 95% interval, from how much this person's days usually
 * swing, how alike neighbouring days are, and how many entries carry the level (their effective number). An interval for
 * the level around that day, not for a single day, and pointwise: it says nothing of the line as a whole.
 *
 * @returns half the width of the interval, in the unit of the values
 */
export function levelMargin({ entries }: LevelPoint, { sd, phi }: Swing): number {
  return Z95 * sd * Math.sqrt(inflation(phi) / entries);
}
