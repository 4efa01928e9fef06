import type { LevelPoint } from "./smooth";
import { inflation, type Variability } from "./variability";

/** Two-sided 95% of a normal distribution. */
const Z95 = 1.96;

/**
 * Half the width of the 95% interval of the smoothed level on a day, from the baseline SD of the person's days, their
 * autocorrelation and the effective number of entries behind the level. It is an interval for the level around that
 * day,
 * not for a single day, and pointwise: it says nothing about the line as a whole.
 *
 * @returns half the width of the interval, in the unit of the values
 */
export function levelMargin({ entries }: LevelPoint, { sd, phi }: Variability): number {
  return Z95 * sd * Math.sqrt(inflation(phi) / entries);
}
