import { fitsBetween, overlaps, placeText } from "./text-box";
import type { Box, ChartPoint, EpisodeStatus, LevelBefore, PlacedText } from "./types";

interface Frame {
  readonly surface: Box;
  readonly status: EpisodeStatus;
  readonly text: string;
  readonly fontSize: number;
  readonly taken: readonly Box[];
  readonly points: readonly ChartPoint[];
}

/**
 * The dashed line at the level before an episode, across its surface. Its label is inside the surface, above or below
 * the line, at the end where it covers the fewest entries; without room the line has no label.
 */
export function levelBefore(y: number, frame: Frame): LevelBefore | null {
  const { surface } = frame;
  if (y < surface.y || y > surface.y + surface.height) return null;
  return { x1: surface.x, x2: surface.x + surface.width, y, label: bestLabel(y, frame) };
}

function bestLabel(y: number, frame: Frame): PlacedText | null {
  const free = labels(y, frame).filter((label) => isFree(label.box, frame));
  const scored = free.map((label) => ({ label, covered: countWithin(frame.points, label.box, 2) }));
  return scored.sort((a, b) => a.covered - b.covered)[0]?.label ?? null;
}

/** How many points lie in a box or within `air` of it. */
function countWithin(points: readonly ChartPoint[], { x, y, width, height }: Box, air: number): number {
  let count = 0;
  for (const point of points) {
    const isBeside = point.x <= x - air || point.x >= x + width + air;
    if (!isBeside && point.y > y - air && point.y < y + height + air) count++;
  }
  return count;
}

/** The possible places of the label: an open episode prefers the right end, where today is; others prefer the start. */
function labels(y: number, { surface, status, text, fontSize }: Frame): PlacedText[] {
  const start = { x: surface.x + 6, anchor: "start" } as const;
  const end = { x: surface.x + surface.width - 6, anchor: "end" } as const;
  const ends = status === "recovered" ? [start, end] : [end, start];
  return [y - 6, y + 6 + fontSize * 0.8].flatMap((baseline) =>
    ends.map(({ x, anchor }) => placeText(text, { x, y: baseline }, { anchor, size: fontSize, role: "before" })),
  );
}

function isFree(box: Box, { surface, taken }: Frame): boolean {
  const inside = fitsBetween(box, surface.x + 2, surface.x + surface.width - 2);
  const within = box.y >= surface.y + 2 && box.y + box.height <= surface.y + surface.height - 2;
  return inside && within && !taken.some((other) => overlaps(box, other, 3));
}
