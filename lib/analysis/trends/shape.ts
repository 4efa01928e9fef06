import { fromEpochDay } from "@/lib/platform/calendar/local-date";
import { SHAPE } from "./constants";
import type { ShapeEvidence } from "./evidence";
import { meanOf } from "./mean";
import { at, type Series } from "./series";
import { inflation, type Variability } from "./variability";

interface Point {
  index: number;
  value: number;
}

/**
 * How a level changed around the day it was called lasting: two levels and a straight line are fitted by least squares
 * to the days from 56 before to 28 after it, as far as they have been. "sudden" when two levels fit better by more
 * than six times the variance of a day (widened for the likeness of neighbouring days), "gradual" when the line fits
 * better, else "unclear". It describes days up to today, and can change until the 28 days have passed.
 *
 * @param lasting index of the day it was called lasting
 * @returns null with too few days for two levels
 */
export function shapeOf(series: Series, lasting: number, { sd, phi }: Variability): ShapeEvidence | null {
  const from = Math.max(0, lasting - SHAPE.daysBefore);
  const to = Math.min(series.length - 1, lasting + SHAPE.daysAfter);
  const points = loggedPoints(series, from, to);
  const step = bestStep(points);
  if (!step) return null;
  const lineRss = rssOfLine(points);
  const margin = SHAPE.variances * sd ** 2 * inflation(phi);
  const dayOf = (index: number) => fromEpochDay(series.firstEpochDay + index);
  const fit = { stepRss: step.rss, lineRss, margin, from: dayOf(from), to: dayOf(to) };
  if (lineRss - step.rss > margin) return { ...fit, form: "sudden", day: dayOf(step.index) };
  return { ...fit, form: lineRss < step.rss ? "gradual" : "unclear" };
}

function loggedPoints(series: Series, from: number, to: number): Point[] {
  const points: Point[] = [];
  for (let index = from; index <= to; index++) {
    const value = at(series.values, index);
    if (!Number.isNaN(value)) points.push({ index, value });
  }
  return points;
}

/** The split into two levels with the least residual sum of squares; the earliest of equals. */
function bestStep(points: readonly Point[]): { rss: number; index: number } | null {
  const squares = points.reduce((sum, { value }) => sum + value ** 2, 0);
  const total = points.reduce((sum, { value }) => sum + value, 0);
  let best: { rss: number; index: number } | null = null;
  let before = 0;
  points.forEach(({ index, value }, i) => {
    const after = points.length - i;
    if (i >= SHAPE.minEntries && after >= SHAPE.minEntries) {
      // Rounding can leave a hair below nothing where every day is alike.
      const rss = Math.max(0, squares - before ** 2 / i - (total - before) ** 2 / after);
      if (!best || rss < best.rss) best = { rss, index };
    }
    before += value;
  });
  return best;
}

function rssOfLine(points: readonly Point[]): number {
  const meanX = meanOf(points.map(({ index }) => index));
  const meanY = meanOf(points.map(({ value }) => value));
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const { index, value } of points) {
    xx += (index - meanX) ** 2;
    xy += (index - meanX) * (value - meanY);
    yy += (value - meanY) ** 2;
  }
  return xx === 0 ? yy : Math.max(0, yy - xy ** 2 / xx);
}
