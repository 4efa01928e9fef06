import { LOW_TEST } from "./constants";
import { meanVariance } from "./mean-variance";
import type { Method } from "./method";
import type { Reference } from "./references";
import { countIn, levelIn, type Series } from "./series";
import { inflation, type Swing } from "./usual-swing";

/** A window of days of a series against a reference; both ends included. */
export interface Comparison {
  series: Series;
  from: number;
  to: number;
  reference: Pick<Reference, "mean" | "from" | "to">;
  swing: Swing;
}

/**
 * How far below the reference a window's mean must lie to be called low: at least half a usual swing and half a grade,
 * and at least `z` standard errors of the difference, where neighbouring days count for less and a level may wander a
 * little without meaning.
 */
export function lowThreshold(compared: Comparison, z: number, method: Pick<Method, "variance" | "wander">): number {
  const { series, from, to, reference, swing } = compared;
  const sampling =
    varianceOf(series, from, to, swing.phi, method) +
    varianceOf(series, reference.from, reference.to, swing.phi, method);
  return Math.max(leastThreshold(swing, 0, 0), z * swing.sd * Math.sqrt(sampling + method.wander ** 2));
}

function varianceOf(series: Series, from: number, to: number, phi: number, method: Pick<Method, "variance">): number {
  if (method.variance === "as-logged") return meanVariance(series, from, to, phi);
  return inflation(phi) / countIn(series, from, to);
}

/** Whether the window lies that far below; never for an empty window. */
export function isLow(compared: Comparison, z: number, method: Pick<Method, "variance" | "wander">): boolean {
  const { series, from, to, reference, swing } = compared;
  const difference = reference.mean - levelIn(series, from, to);
  // The variance is never negative, so most windows need not be looked at day by day.
  return difference >= leastThreshold(swing, z, method.wander) && difference >= lowThreshold(compared, z, method);
}

function leastThreshold({ sd }: Swing, z: number, wander: number): number {
  return Math.max(LOW_TEST.minSwings * sd, LOW_TEST.minGrades, z * sd * wander);
}
