import { LOW_TEST } from "./constants";
import { meanVariance } from "./mean-variance";
import type { Method } from "./method";
import type { Reference } from "./references";
import { countIn, levelIn, type Series } from "./series";
import { inflation, type Variability } from "./variability";

/** A window of days of a series against a reference; both ends included. */
export interface Comparison {
  series: Series;
  from: number;
  to: number;
  reference: Pick<Reference, "mean" | "from" | "to">;
  variability: Variability;
}

/**
 * The distance below the reference from which a window's mean is called low: at least half a baseline SD and half a
 * grade, and at least `z` standard errors of the difference. The standard error counts neighbouring days for less and
 * includes the harmless drift of a level.
 */
export function lowThreshold(compared: Comparison, z: number, method: Pick<Method, "variance" | "drift">): number {
  const { series, from, to, reference, variability } = compared;
  const sampling =
    varianceOf(series, from, to, variability.phi, method) +
    varianceOf(series, reference.from, reference.to, variability.phi, method);
  return Math.max(leastThreshold(variability, 0, 0), z * variability.sd * Math.sqrt(sampling + method.drift ** 2));
}

function varianceOf(series: Series, from: number, to: number, phi: number, method: Pick<Method, "variance">): number {
  if (method.variance === "as-logged") return meanVariance(series, from, to, phi);
  return inflation(phi) / countIn(series, from, to);
}

/** Whether the window lies that far below; never for an empty window. */
export function isLow(compared: Comparison, z: number, method: Pick<Method, "variance" | "drift">): boolean {
  const { series, from, to, reference, variability } = compared;
  const difference = reference.mean - levelIn(series, from, to);
  // The variance is never negative, so most windows need not be looked at day by day.
  return difference >= leastThreshold(variability, z, method.drift) && difference >= lowThreshold(compared, z, method);
}

function leastThreshold({ sd }: Variability, z: number, drift: number): number {
  return Math.max(LOW_TEST.minSds * sd, LOW_TEST.minGrades, z * sd * drift);
}
