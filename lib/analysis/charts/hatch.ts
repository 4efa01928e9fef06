import { linesPath, type Stroke } from "./path";
import type { Box, EpisodeStatus, Hatch } from "./types";

/** Distance between hatch lines; the diagonals are measured along the horizontal. */
const DIAGONAL_STEP = 9.8;
const CROSS_STEP = 7;
const DASH_ROW = 4;

/**
 * The pattern of a low period as lines cut to its surface: diagonals for "recovered", a crosshatch for "lasting", short
 * dashes for "open". The three can be told apart without colour. Dots are not used, since entries are dots.
 */
export function hatchOf(status: EpisodeStatus, surface: Box): Hatch | null {
  if (status === "recovered")
    return { d: linesPath(diagonals(surface, DIAGONAL_STEP, "up")), strokeWidth: 1.3, dash: null };
  if (status === "lasting") {
    const d = [...diagonals(surface, CROSS_STEP, "up"), ...diagonals(surface, CROSS_STEP, "down")];
    return { d: linesPath(d), strokeWidth: 0.8, dash: null };
  }
  return status === "open" ? { d: linesPath(dashedRows(surface)), strokeWidth: 1, dash: "5 5" } : null;
}

/** Lines of 45 degrees, each cut where it enters and leaves the surface. */
function diagonals({ x, y, width, height }: Box, step: number, direction: "up" | "down"): Stroke[] {
  const strokes: Stroke[] = [];
  for (let offset = step / 2; offset < width + height; offset += step) {
    const enter = offset <= height ? { dx: 0, dy: offset } : { dx: offset - height, dy: height };
    const leave = offset <= width ? { dx: offset, dy: 0 } : { dx: width, dy: offset - width };
    const at = ({ dx, dy }: { dx: number; dy: number }) => ({
      x: x + dx,
      y: direction === "up" ? y + dy : y + height - dy,
    });
    strokes.push({ from: at(enter), to: at(leave) });
  }
  return strokes;
}

/** Rows that start half a dash apart, so that the dashes form a brickwork. */
function dashedRows({ x, y, width, height }: Box): Stroke[] {
  const strokes: Stroke[] = [];
  for (let row = 0; (row + 0.5) * DASH_ROW < height; row++) {
    const start = x + (row % 2 === 0 ? 0 : 5);
    const level = y + (row + 0.5) * DASH_ROW;
    if (start < x + width) strokes.push({ from: { x: start, y: level }, to: { x: x + width, y: level } });
  }
  return strokes;
}
