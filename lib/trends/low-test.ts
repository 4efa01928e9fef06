import { LOW_TEST } from "./constants";
import type { Reference } from "./references";
import type { WindowMean } from "./series";
import { inflation, type Swing } from "./usual-swing";

/**
 * How far below the reference a window's mean must lie to be called low: at least half a usual swing and half a
 * grade, and at least `z` standard errors of the difference, where neighbouring days count for less and a level may
 * wander a little without meaning.
 */
export function lowThreshold(window: WindowMean, reference: Reference, z: number, { sd, phi }: Swing): number {
  const sampling = inflation(phi) * (1 / window.n + 1 / reference.n);
  const standardError = sd * Math.sqrt(sampling + LOW_TEST.wander ** 2);
  return Math.max(LOW_TEST.minSwings * sd, LOW_TEST.minGrades, z * standardError);
}

/** Whether the window lies that far below; never for an empty window. */
export function isLow(window: WindowMean, reference: Reference, z: number, swing: Swing): boolean {
  return reference.mean - window.mean >= lowThreshold(window, reference, z, swing);
}
