import { LABEL_RISE, LABEL_ROW, type ChartLayout } from "./layout";
import { placeText, round, textWidth } from "./text-box";
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

/** Texts beyond this one in the list are only for a chart that is full. */
const WORTH_A_ROW = 4;

/**
 * Gives each wish a place in the rows above a panel. All shorten together before a second row is opened; in a higher
 * row a label says its letter, because its bracket is no longer right below. In a full chart the first wishes win:
 * what fits nowhere has its letter in the surface and its sentence below the chart.
 */
export function assignRows(wishes: readonly LabelWish[], layout: ChartLayout): ReadonlyMap<LabelWish, Slot> {
  for (let rows = 1; rows <= layout.labelRows; rows++) {
    for (let level = 0; level < WORTH_A_ROW; level++) {
      const slots = assign(wishes, layout, { rows, level });
      if (slots.size === wishes.length) return slots;
    }
  }
  return assign(wishes, layout, { rows: layout.labelRows, level: WORTH_A_ROW - 1 });
}

interface Limits {
  readonly rows: number;
  /** Index of the longest text that may be used. */
  readonly level: number;
}

function assign(wishes: readonly LabelWish[], layout: ChartLayout, limits: Limits): Map<LabelWish, Slot> {
  const taken: { row: number; from: number; to: number }[] = [];
  const slots = new Map<LabelWish, Slot>();
  for (const wish of wishes) {
    for (const slot of slotsOf(wish, limits)) {
      const [from, to] = extent(slot, layout);
      const inside = from >= layout.left && to <= layout.right;
      if (!inside || taken.some((other) => other.row === slot.row && from < other.to && to > other.from)) continue;
      taken.push({ row: slot.row, from: from - BETWEEN, to: to + BETWEEN });
      slots.set(wish, slot);
      break;
    }
  }
  return slots;
}

function* slotsOf(wish: LabelWish, { rows, level }: Limits): Generator<Slot> {
  for (let row = 0; row < rows; row++) {
    for (const words of wish.texts.slice(level)) {
      const text = row === 0 ? words : `${wish.letter} · ${words}`;
      yield { wish, text, row, x: wish.x1, anchor: "start" };
      yield { wish, text, row, x: wish.x2, anchor: "end" };
      yield { wish, text, row, x: round((wish.x1 + wish.x2) / 2), anchor: "middle" };
    }
  }
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
