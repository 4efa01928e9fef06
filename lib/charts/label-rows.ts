import { LABEL_RISE, LABEL_ROW, type ChartLayout } from "./layout";
import { placeText, textWidth } from "./text-box";
import type { PlacedText, TextAnchor } from "./types";

/** What wants a label above a panel: its texts from long to short, and the stretch it belongs to. */
export interface LabelWish {
  readonly texts: readonly string[];
  readonly letter: string;
  readonly x1: number;
  readonly x2: number;
}

interface Slot {
  readonly wish: LabelWish;
  readonly text: string;
  readonly row: number;
  readonly x: number;
  readonly anchor: TextAnchor;
}

/** Room kept between two labels in one row. */
const BETWEEN = 12;

/**
 * Gives each wish a place in the rows above a panel, the first wish first. A label may be shortened, may end where
 * its episode ends, or move up a row, where it says its letter because its bracket is no longer right below. One
 * that fits nowhere gets none: its letter in the surface and the sentence below the chart remain.
 */
export function assignRows(wishes: readonly LabelWish[], layout: ChartLayout): ReadonlyMap<LabelWish, Slot> {
  const taken: { row: number; from: number; to: number }[] = [];
  const slots = new Map<LabelWish, Slot>();
  for (const wish of wishes) {
    const slot = candidates(wish, layout).find((option) => {
      const [from, to] = extent(option, layout);
      return !taken.some((other) => other.row === option.row && from < other.to && to > other.from);
    });
    if (!slot) continue;
    const [from, to] = extent(slot, layout);
    taken.push({ row: slot.row, from: from - BETWEEN, to: to + BETWEEN });
    slots.set(wish, slot);
  }
  return slots;
}

function* slotsOf(wish: LabelWish, layout: ChartLayout): Generator<Slot> {
  for (let row = 0; row < layout.labelRows; row++) {
    for (const words of wish.texts) {
      const text = row === 0 ? words : `${wish.letter} · ${words}`;
      yield { wish, text, row, x: wish.x1, anchor: "start" };
      yield { wish, text, row, x: wish.x2, anchor: "end" };
      yield { wish, text, row, x: (wish.x1 + wish.x2) / 2, anchor: "middle" };
    }
  }
}

function candidates(wish: LabelWish, layout: ChartLayout): Slot[] {
  return [...slotsOf(wish, layout)].filter((slot) => {
    const [from, to] = extent(slot, layout);
    return from >= layout.left && to <= layout.right;
  });
}

function extent({ text, x, anchor }: Slot, layout: ChartLayout): [number, number] {
  const width = textWidth(text, layout.fontSize, "episode");
  const from = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return [from, from + width];
}

/** How many rows are in use. */
export function rowsUsed(slots: ReadonlyMap<LabelWish, Slot>): number {
  return Math.max(0, ...[...slots.values()].map(({ row }) => row + 1));
}

/** The label of a slot above a panel that begins at `top`. */
export function placeSlot(slot: Slot, top: number, layout: ChartLayout): PlacedText {
  const at = { x: slot.x, y: top - LABEL_RISE - slot.row * LABEL_ROW };
  return placeText(slot.text, at, { anchor: slot.anchor, size: layout.fontSize, role: "episode" });
}
