import { beginningOfText, splitText } from "./cut-text";
import { heightOf, itemHeights, linesIn, SETTINGS, settingOfNote, type TextSetting } from "./measure";
import type { NoteLine, PointsBlock, SummaryBlock } from "./model";

type NotesBlock = Extract<SummaryBlock, { kind: "notes" }>;
/** The blocks of which one item alone can be higher than a page. */
type TextBlock = PointsBlock | NotesBlock;

/** Fewer lines than this are no beginning. */
const MIN_LINES = { points: 2, notes: 3 } as const;

/** What of a block stands on this page, and what goes on to the next; either may be missing. */
export type Parts = [here: SummaryBlock | null, rest: SummaryBlock | null];

/**
 * Cuts a block between its items, and within an item that is higher than the next page has room for.
 *
 * @param free height for the items on this page
 * @param next height for the items on the next page
 */
export function splitBlock(block: SummaryBlock, free: number, next: number): Parts {
  const heights = itemHeights(block);
  let left = free;
  let count = 0;
  while (count < heights.length && (heights[count] ?? 0) <= left) left -= heights[count++] ?? 0;
  if (count === heights.length) return [block, null];
  const isTooHigh = (heights[count] ?? 0) > next;
  if (isTooHigh && isTextBlock(block)) return splitWithin(block, count, left);
  return [count === 0 ? null : slice(block, 0, count), slice(block, count)];
}

/**
 * What of a block stands on the last page: all its texts when each can be shown at least in part, the higher ones cut
 * to an equal height; else the first ones and the beginning of the next. `isWhole` is false when something is missing.
 */
export function fitLast(block: SummaryBlock, free: number): { here: SummaryBlock | null; isWhole: boolean } {
  const heights = itemHeights(block);
  if (sum(heights) <= free) return { here: block, isWhole: true };
  const count = countThatFit(heights, free);
  if (!isTextBlock(block)) return { here: count === 0 ? null : slice(block, 0, count), isWhole: false };
  const most = equalHeight(heights, free);
  const isBegun = (index: number, height: number) =>
    (heights[index] ?? 0) <= height || linesIn(height, settingOf(block, index)) >= MIN_LINES[block.kind];
  if (heights.every((_height, index) => isBegun(index, most))) return { here: cutItems(block, most), isWhole: false };
  const begun = slice(block, 0, count + 1);
  const left = free - sum(heights.slice(0, count));
  const here = isBegun(count, left) ? cutItems(begun, left, count) : slice(block, 0, count);
  return { here: itemHeights(here).length === 0 ? null : here, isWhole: false };
}

function isTextBlock(block: SummaryBlock): block is TextBlock {
  return block.kind === "points" || block.kind === "notes";
}

function countThatFit(heights: readonly number[], free: number): number {
  let left = free;
  const first = heights.findIndex((height) => (left -= height) < 0);
  return first === -1 ? heights.length : first;
}

/** The height to which the higher ones are cut, so that all together fit. */
function equalHeight(heights: readonly number[], free: number): number {
  let left = free;
  const rising = heights.toSorted((a, b) => a - b);
  for (const [index, height] of rising.entries()) {
    const share = left / (rising.length - index);
    if (height > share) return share;
    left -= height;
  }
  return Infinity;
}

/** Items, from one on, with none higher than `most`. */
function cutItems(block: TextBlock, most: number, from = 0): SummaryBlock {
  const cut = (text: string, index: number) => {
    const setting = settingOf(block, index);
    if (index < from || heightOf(text, setting) <= most) return text;
    return beginningOfText(text, linesIn(most, setting), setting);
  };
  return block.kind === "points"
    ? { ...block, items: block.items.map(cut) }
    : { ...block, items: block.items.map((item, index) => ({ ...item, text: cut(item.text, index) })) };
}

/** The items before one, its beginning in the height that is left, and the rest. */
function splitWithin(block: TextBlock, index: number, left: number): Parts {
  const setting = settingOf(block, index);
  const maxLines = linesIn(left, setting);
  const [head, tail] =
    maxLines < MIN_LINES[block.kind] ? ["", textOf(block, index)] : splitText(textOf(block, index), maxLines, setting);
  if (head === "") return [index === 0 ? null : slice(block, 0, index), slice(block, index)];
  const rest = slice(block, index);
  return [
    withText(slice(block, 0, index + 1), index, head),
    withText(rest.kind === "points" ? { ...rest, isContinued: true } : withoutFacts(rest), 0, tail),
  ];
}

/** How a text of a block is set. */
function settingOf(block: TextBlock, index: number): TextSetting {
  return block.kind === "points" ? SETTINGS.points : settingOfNote(block.items[index] ?? {});
}

/** Without the facts of the first item, which stand on the page before. */
function withoutFacts(block: NotesBlock): NotesBlock {
  const items = block.items.map(({ facts, ...item }, index) => (index === 0 || !facts ? item : { ...item, facts }));
  return { ...block, items };
}

function textOf(block: TextBlock, index: number): string {
  const item: string | NoteLine | undefined = block.items[index];
  return (typeof item === "string" ? item : item?.text) ?? "";
}

function withText(block: TextBlock, index: number, text: string): TextBlock {
  return block.kind === "points"
    ? { ...block, items: block.items.with(index, text) }
    : { ...block, items: block.items.map((item, at) => (at === index ? { ...item, text } : item)) };
}

/** Items `from` to `to` of a block that is a list; the block itself when it is none. */
function slice<B extends SummaryBlock>(block: B, from: number, to?: number): B;
function slice(block: SummaryBlock, from: number, to?: number): SummaryBlock {
  switch (block.kind) {
    case "points": {
      const { isContinued = false, first = 1, ...rest } = block;
      const continued = isContinued && from === 0;
      return { ...rest, first: first + from, items: block.items.slice(from, to), ...(continued && { isContinued }) };
    }
    case "findings":
      return { ...block, items: block.items.slice(from, to) };
    case "notes":
      return { ...block, items: block.items.slice(from, to) };
    case "table":
      return { ...block, rows: block.rows.slice(from, to) };
    default:
      return block;
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
