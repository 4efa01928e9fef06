import { overlaps, round } from "./text-box";
import type { Box, EpisodeStatus, KeyCircle } from "./types";

/** Distance of the circle to the corner of its surface, and between two circles. */
const INSET = 5;
const BETWEEN = 3;

/**
 * The place of the circle with the letter: the upper left corner of the surface or, in a narrow one, its middle, and
 * lower when another circle is in the way. Null when there is no place within the panel.
 */
export function placeKey(
  status: EpisodeStatus,
  surface: Box,
  r: number,
  taken: readonly KeyCircle[],
  edges: { left: number; right: number },
): KeyCircle | null {
  const roomy = surface.width >= 2 * (r + INSET);
  const preferred = roomy ? surface.x + r + INSET : surface.x + surface.width / 2;
  const cx = round(Math.min(edges.right - r, Math.max(edges.left + r, preferred)));
  const bottom = surface.y + surface.height - r;
  for (let cy = surface.y + r + INSET; cy <= bottom; cy += 2 * r + BETWEEN) {
    const circle = { cx, cy: round(cy), r, dash: status === "open" ? "3 2.2" : null };
    if (!taken.some((other) => overlaps(keyBox(circle), keyBox(other), BETWEEN - 1))) return circle;
  }
  return null;
}

/** The square around a circle. */
export function keyBox({ cx, cy, r }: KeyCircle): Box {
  return { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r };
}
