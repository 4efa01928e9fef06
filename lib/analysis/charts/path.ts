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

/** The distance, in units, by which a simplified line may miss a point: too small to see. */
const UNSEEN = 0.15;

/**
 * A path of straight lines, for points so close together that a curve could not be seen. Points on the line between
 * others are left out, which removes about three quarters of the points of a smooth year.
 */
export function straightPath(points: readonly Point[]): string {
  return stepsFrom("M", "l", withoutUnseen(points));
}

/** Dots as one path of zero-length strokes, a tenth of the bytes of as many circles. */
export function dotsPath(points: readonly Point[]): string {
  return stepsFrom("M", "m", points, "h0");
}

/** A straight line between two places. */
export interface Stroke {
  readonly from: Point;
  readonly to: Point;
}

/** Separate lines as one path. Lines that repeat at equal distances are the same few letters, which compress well. */
export function linesPath(strokes: readonly Stroke[]): string {
  let before: Point = { x: 0, y: 0 };
  const step = (letter: string, to: Point) => {
    const text = stepText(letter, before, to);
    before = rounded(to);
    return text;
  };
  return strokes.map(({ from, to }, i) => step(i === 0 ? "M" : "m", from) + step("l", to)).join("");
}

/** The points as relative steps, which take half as many characters as absolute coordinates. */
function stepsFrom(first: string, next: string, points: readonly Point[], after = ""): string {
  let before: Point = { x: 0, y: 0 };
  return points
    .map((point, index) => {
      const text = stepText(index === 0 ? first : next, before, point);
      before = rounded(point);
      return text + after;
    })
    .join("");
}

function stepText(letter: string, before: Point, to: Point): string {
  const { x, y } = rounded(to);
  const [dx, dy] = [short(x - before.x), short(y - before.y)];
  return `${letter}${dx}${dy.startsWith("-") ? "" : " "}${dy}`;
}

const rounded = ({ x, y }: Point): Point => ({ x: round(x), y: round(y) });

/** One decimal, as the coordinates have: the sum of all steps is exact. */
function short(value: number): string {
  return String(round(value)).replace(/^(-?)0\./, "$1.");
}

/**
 * The points that a line must turn at to pass no further than `UNSEEN` from any (Ramer 1972, Douglas and Peucker 1973).
 */
function withoutUnseen(points: readonly Point[]): Point[] {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return [...points];
  let farthest = 0;
  let distance = UNSEEN;
  for (let i = 1; i < points.length - 1; i += 1) {
    const away = distanceToLine(points[i] ?? first, first, last);
    if (away > distance) [farthest, distance] = [i, away];
  }
  if (farthest === 0) return [first, last];
  return [...withoutUnseen(points.slice(0, farthest + 1)).slice(0, -1), ...withoutUnseen(points.slice(farthest))];
}

function distanceToLine({ x, y }: Point, a: Point, b: Point): number {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length === 0) return Math.hypot(x - a.x, y - a.y);
  return Math.abs((b.x - a.x) * (a.y - y) - (a.x - x) * (b.y - a.y)) / length;
}

function tangents(points: readonly Point[]): number[] {
  const secants = points.slice(1).map((point, i) => {
    const previous = points[i] ?? point;
    return (point.y - previous.y) / (point.x - previous.x || 1);
  });
  return points.map((_, i) => limited(secants[i - 1], secants[i]));
}

/** Limits the slope at a point: flat at a turn, and at most three times the flattest neighbour. */
function limited(before: number | undefined, after: number | undefined): number {
  if (before === undefined || after === undefined) return before ?? after ?? 0;
  if (before * after <= 0) return 0;
  const steepest = 3 * Math.min(Math.abs(before), Math.abs(after));
  const mean = (before + after) / 2;
  return Math.sign(mean) * Math.min(Math.abs(mean), steepest);
}
