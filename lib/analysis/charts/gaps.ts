import { addDays, toEpochDay } from "@/lib/platform/calendar/local-date";
import type { Gap } from "@/lib/analysis/trends/smooth";
import type { TimeScale } from "./scale";
import { fitsBetween, overlaps, placeText } from "./text-box";
import type { Box, ChartGap, ChartPoint, ChartText, PlacedText } from "./types";

/** A gap narrower than this cannot be seen as a dotted floor. */
const VISIBLE_FROM = 5;
/** From this many days without an entry a gap at the end is named too. */
const OPEN_GAP_DAYS = 5;

interface GapFrame {
  readonly time: TimeScale;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly fontSize: number;
  readonly text: ChartText;
  readonly points: readonly ChartPoint[];
  /** Surfaces of episodes, where a label could not be read. */
  readonly surfaces: readonly Box[];
}

/** The stretch after the last entry, when it is long enough to be a gap. */
export function openGap(lastDay: string | undefined, until: string): Gap[] {
  if (!lastDay) return [];
  const days = toEpochDay(until) - toEpochDay(lastDay);
  return days < OPEN_GAP_DAYS ? [] : [{ from: addDays(lastDay, 1), until, days }];
}

/**
 * The gaps of a panel inside the range. A gap has a label when it touches no other label and no entry, and when no
 * panel above labels the same gap already (`covered`).
 */
export function placeGaps(gaps: readonly Gap[], frame: GapFrame, covered: readonly Gap[]): ChartGap[] {
  const labels: PlacedText[] = [];
  return gaps.flatMap((gap) => {
    const from = toEpochDay(gap.from);
    const until = toEpochDay(gap.until);
    if (until < frame.time.first || from > frame.time.last) return [];
    const x1 = frame.time.start(from);
    const x2 = frame.time.end(until);
    if (x2 - x1 < VISIBLE_FROM) return [];
    const isCovered = covered.some((other) => isMostlyIn(gap, other));
    const label = isCovered ? null : gapLabel(gap, (x1 + x2) / 2, frame, labels);
    if (label) labels.push(label);
    return [{ ...gap, x1, x2, y: frame.bottom - 1, label }];
  });
}

/** Whether another gap covers at least four fifths of this one. */
function isMostlyIn(gap: Gap, other: Gap): boolean {
  const from = Math.max(toEpochDay(gap.from), toEpochDay(other.from));
  const until = Math.min(toEpochDay(gap.until), toEpochDay(other.until));
  return until - from + 1 >= gap.days * 0.8;
}

function gapLabel(gap: Gap, middle: number, frame: GapFrame, taken: readonly PlacedText[]): PlacedText | null {
  for (const text of [frame.text.gap(gap.days), frame.text.gapShort]) {
    const style = { anchor: "middle", size: frame.fontSize, role: "gap" } as const;
    const label = placeText(text, { x: middle, y: frame.bottom - 8 }, style);
    const free = !taken.some((other) => overlaps(label.box, other.box, 6));
    const clear = !frame.points.some(({ x, y }) => overlaps(label.box, { x, y, width: 0, height: 0 }, 3));
    const plain = !frame.surfaces.some((surface) => overlaps(label.box, surface, 3));
    if (free && clear && plain && fitsBetween(label.box, frame.left, frame.right)) return label;
  }
  return null;
}
