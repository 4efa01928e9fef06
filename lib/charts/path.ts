import { round } from "./text-box";
import type { Point } from "./types";

/**
 * An SVG path through the points from left to right, curved without ever going beyond them (monotone cubic,
 * Fritsch and Carlson 1980): a curve that overshoots would show a level nobody reported.
 */
export function monotonePath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return "";
  const slopes = tangents(points);
  let d = `M${first.x} ${first.y}`;
  rest.forEach((point, i) => {
    const previous = points[i] ?? first;
    const third = (point.x - previous.x) / 3;
    const c1 = { x: previous.x + third, y: previous.y + third * (slopes[i] ?? 0) };
    const c2 = { x: point.x - third, y: point.y - third * (slopes[i + 1] ?? 0) };
    d += `C${round(c1.x)} ${round(c1.y)} ${round(c2.x)} ${round(c2.y)} ${point.x} ${point.y}`;
  });
  return d;
}

/** A path of straight lines, for points so close together that a curve could not be seen. */
export function straightPath(points: readonly Point[]): string {
  return points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x} ${y}`).join("");
}

function tangents(points: readonly Point[]): number[] {
  const secants = points.slice(1).map((point, i) => {
    const previous = points[i] ?? point;
    return (point.y - previous.y) / (point.x - previous.x || 1);
  });
  return points.map((_, i) => limited(secants[i - 1], secants[i]));
}

/** Flat at a turn, and never steeper than three times the flattest neighbour. */
function limited(before: number | undefined, after: number | undefined): number {
  if (before === undefined || after === undefined) return before ?? after ?? 0;
  if (before * after <= 0) return 0;
  const steepest = 3 * Math.min(Math.abs(before), Math.abs(after));
  const mean = (before + after) / 2;
  return Math.sign(mean) * Math.min(Math.abs(mean), steepest);
}
