import { LABEL_RISE, LABEL_ROW, type ChartLayout } from "./layout";
import { placeText, round, textWidth } from "./text-box";
import type { PlacedText, TextAnchor } from "./types";

/** A request for a label above a panel: its texts from long to short, and the stretch it belongs to. */
export interface LabelRequest {
  readonly texts: readonly string[];
  readonly letter: string;
  readonly x1: number;
  readonly x2: number;
}

interface Slot {
  readonly request: LabelRequest;
  readonly text: string;
  readonly row: number;
  readonly x: number;
  readonly anchor: TextAnchor;
}

/** Room kept between two labels in one row. */
const BETWEEN = 12;

/** Texts from this index on are used only when the chart is full. */
const WORTH_A_ROW = 4;

/**
 * Assigns each request a place in the rows above a panel. All labels are shortened before a second row is used; in a
 * higher row a label includes its letter, because its bracket is not directly below. In a full chart the first requests
 * get a place; an episode without a label still has its letter in the surface and its sentence below the chart.
 */
export function assignRows(requests: readonly LabelRequest[], layout: ChartLayout): ReadonlyMap<LabelRequest, Slot> {
  for (let rows = 1; rows <= layout.labelRows; rows++) {
    for (let level = 0; level < WORTH_A_ROW; level++) {
      const slots = assign(requests, layout, { rows, level });
      if (slots.size === requests.length) return slots;
    }
  }
  return assign(requests, layout, { rows: layout.labelRows, level: WORTH_A_ROW - 1 });
}

interface Limits {
  readonly rows: number;
  /** Index of the longest text that may be used. */
  readonly level: number;
}

function assign(requests: readonly LabelRequest[], layout: ChartLayout, limits: Limits): Map<LabelRequest, Slot> {
  const taken: { row: number; from: number; to: number }[] = [];
  const slots = new Map<LabelRequest, Slot>();
  for (const request of requests) {
    for (const slot of slotsOf(request, limits)) {
      const [from, to] = extent(slot, layout);
      const inside = from >= layout.left && to <= layout.right;
      if (!inside || taken.some((other) => other.row === slot.row && from < other.to && to > other.from)) continue;
      taken.push({ row: slot.row, from: from - BETWEEN, to: to + BETWEEN });
      slots.set(request, slot);
      break;
    }
  }
  return slots;
}

function* slotsOf(request: LabelRequest, { rows, level }: Limits): Generator<Slot> {
  for (let row = 0; row < rows; row++) {
    for (const words of request.texts.slice(level)) {
      const text = row === 0 ? words : `${request.letter} · ${words}`;
      yield { request, text, row, x: request.x1, anchor: "start" };
      yield { request, text, row, x: request.x2, anchor: "end" };
      yield { request, text, row, x: round((request.x1 + request.x2) / 2), anchor: "middle" };
    }
  }
}

function extent({ text, x, anchor }: Slot, layout: ChartLayout): [number, number] {
  const width = textWidth(text, layout.fontSize, "episode");
  const from = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return [from, from + width];
}

/** How many rows are in use. */
export function rowsUsed(slots: ReadonlyMap<LabelRequest, Slot>): number {
  return Math.max(0, ...[...slots.values()].map(({ row }) => row + 1));
}

/** The label of a slot above a panel that begins at `top`. */
export function placeSlot(slot: Slot, top: number, layout: ChartLayout): PlacedText {
  const at = { x: slot.x, y: top - LABEL_RISE - slot.row * LABEL_ROW };
  return placeText(slot.text, at, { anchor: slot.anchor, size: layout.fontSize, role: "episode" });
}
