import { round } from "./text-box";
import type { Box, EpisodeStatus, Hatch } from "./types";

/** Distance between hatch lines; the diagonals are measured along the horizontal. */
const DIAGONAL_STEP = 9.9;
const CROSS_STEP = 7;
const DASH_ROW = 4;

/**
 * The pattern of a low period as lines cut to its surface: diagonals for "recovered", a crosshatch for "lasting", short
 * dashes for "open". The three can be told apart without colour. Dots are not used, since entries are dots.
 */
export function hatchOf(status: EpisodeStatus, surface: Box): Hatch | null {
  if (status === "recovered") return { d: diagonals(surface, DIAGONAL_STEP, "up"), strokeWidth: 1.3, dash: null };
  if (status === "lasting") {
    const d = diagonals(surface, CROSS_STEP, "up") + diagonals(surface, CROSS_STEP, "down");
    return { d, strokeWidth: 0.8, dash: null };
  }
  return status === "open" ? { d: dashedRows(surface), strokeWidth: 1, dash: "5 5" } : null;
}

/** Lines of 45 degrees, each cut where it enters and leaves the surface. */
function diagonals({ x, y, width, height }: Box, step: number, direction: "up" | "down"): string {
  let d = "";
  for (let offset = step / 2; offset < width + height; offset += step) {
    const enter = offset <= height ? { dx: 0, dy: offset } : { dx: offset - height, dy: height };
    const leave = offset <= width ? { dx: offset, dy: 0 } : { dx: width, dy: offset - width };
    const at = (p: { dx: number; dy: number }) =>
      `${round(x + p.dx)} ${round(direction === "up" ? y + p.dy : y + height - p.dy)}`;
    d += `M${at(enter)}L${at(leave)}`;
  }
  return d;
}

/** Rows that start half a dash apart, so that the dashes form a brickwork. */
function dashedRows({ x, y, width, height }: Box): string {
  let d = "";
  for (let row = 0; (row + 0.5) * DASH_ROW < height; row++) {
    const start = x + (row % 2 === 0 ? 0 : 5);
    if (start < x + width) d += `M${round(start)} ${round(y + (row + 0.5) * DASH_ROW)}H${round(x + width)}`;
  }
  return d;
}
