import { LABEL_RISE, type ChartLayout } from "./layout";
import { placeText, round, textWidth } from "./text-box";
import type { PlacedText, TextAnchor } from "./types";

/** A request for a label above a panel: its texts from long to short, and the stretch it belongs to. */
export interface LabelRequest {
  readonly texts: readonly string[];
  readonly x1: number;
  readonly x2: number;
  /** Whether the period goes on. */
  readonly isOpen: boolean;
}

interface Slot {
  readonly text: string;
  readonly x: number;
  readonly anchor: TextAnchor;
}

/** Room kept between two labels. */
const BETWEEN = 12;

/**
 * Gives each request a place in the row above a panel; all labels are shortened together until they fit. Where even the
 * shortest do not fit, what goes on and the longest period are labelled: the others keep their letter, which leads to
 * their sentence.
 */
export function assignLabels(requests: readonly LabelRequest[], layout: ChartLayout): ReadonlyMap<LabelRequest, Slot> {
  const main = mainRequests(requests);
  for (const wanted of [requests, main]) {
    const levels = Math.max(0, ...wanted.map(({ texts }) => texts.length));
    for (let level = 0; level < levels; level++) {
      const slots = assign(wanted, layout, level);
      if (slots.size === wanted.length) return slots;
    }
  }
  return assign(main, layout, 0);
}

function mainRequests(requests: readonly LabelRequest[]): LabelRequest[] {
  const longest = requests.reduce<LabelRequest | null>(
    (best, each) => (best === null || each.x2 - each.x1 > best.x2 - best.x1 ? each : best),
    null,
  );
  return requests.filter((request) => request.isOpen || request === longest);
}

/** `level` is the index of the longest text that may be used. */
function assign(requests: readonly LabelRequest[], layout: ChartLayout, level: number): Map<LabelRequest, Slot> {
  const taken: { from: number; to: number }[] = [];
  const slots = new Map<LabelRequest, Slot>();
  for (const request of requests) {
    for (const slot of slotsOf(request, level)) {
      const [from, to] = extent(slot, layout);
      const inside = from >= layout.left && to <= layout.right;
      if (!inside || taken.some((other) => from < other.to && to > other.from)) continue;
      taken.push({ from: from - BETWEEN, to: to + BETWEEN });
      slots.set(request, slot);
      break;
    }
  }
  return slots;
}

function* slotsOf({ texts, x1, x2 }: LabelRequest, level: number): Generator<Slot> {
  for (const text of texts.slice(level)) {
    yield { text, x: x1, anchor: "start" };
    yield { text, x: x2, anchor: "end" };
    yield { text, x: round((x1 + x2) / 2), anchor: "middle" };
  }
}

function extent({ text, x, anchor }: Slot, layout: ChartLayout): [number, number] {
  const width = textWidth(text, layout.fontSize, "episode");
  const from = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return [from, from + width];
}

/** The label of a slot above a panel that begins at `top`. */
export function placeSlot({ text, x, anchor }: Slot, top: number, layout: ChartLayout): PlacedText {
  return placeText(text, { x, y: top - LABEL_RISE }, { anchor, size: layout.fontSize, role: "episode" });
}
