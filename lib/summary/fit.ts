import { PAGE, TEXT, beginningOfNote, headHeight, itemHeights, noteLinesIn } from "./measure";
import type { SummaryBlock, SummaryDocument, SummaryPage } from "./model";

/** A session is short: what does not fit on two sides of paper stays in the app, and the page says so. */
export const MAX_PAGES = 2;
/** Somebody who is asked to look at a whole trajectory takes the time for it. */
export const MAX_PAGES_SECOND_OPINION = 4;

/** A block higher than this part of a page may be cut in two; a lower one moves to the next page whole. */
const KEEP_TOGETHER = 0.45;

const FULL_PAGE = PAGE.height - PAGE.paddingTop - PAGE.paddingBottom - PAGE.footer;
/** Room for the sentence about what stayed behind, two lines. */
const LEFT_SENTENCE = 2 * TEXT.line + 12;

/** The sentence for what did not fit, by the headings of the parts that were cut or left out. */
export type LeftSentence = (headings: readonly string[]) => string;

/**
 * The document laid out on as few pages as it takes, up to a number. Everything before "how this was made" may be cut; that block always
 * stands on the paper, and the room to write takes what is left.
 */
export function fitOnPages(
  { blocks }: SummaryDocument,
  leftSentence: LeftSentence,
  maxPages = MAX_PAGES,
): SummaryPage[] {
  const kept = blocks.filter(isKept);
  const layout = new Layout(sum(kept.map(height)), maxPages);
  for (const block of blocks.filter((each) => !isKept(each) && each.kind !== "room")) layout.place(block);
  layout.placeKept(kept);
  const room = blocks.find(({ kind }) => kind === "room");
  if (room) layout.placeIfRoom(room);
  return layout.pages(leftSentence);
}

function isKept({ kind }: SummaryBlock): boolean {
  return kind === "text";
}

class Layout {
  private readonly placed: SummaryBlock[][] = [[]];
  private free = FULL_PAGE - PAGE.head;
  private readonly cut = new Set<string>();

  /** @param reserved height that must stay free on the last page */
  constructor(
    private readonly reserved: number,
    private readonly maxPages: number,
  ) {}

  place(block: SummaryBlock): void {
    if (height(block) <= this.usable()) return this.put(block, height(block));
    if (!this.isLastPage() && height(block) <= FULL_PAGE * KEEP_TOGETHER) this.turnPage();
    const [first, rest] = this.split(block);
    if (first) this.put(first, height(first));
    if (!rest) return;
    if (this.isLastPage()) this.cut.add(block.heading);
    else {
      this.turnPage();
      this.place(rest);
    }
  }

  placeKept(blocks: SummaryBlock[]): void {
    if (sum(blocks.map(height)) > this.free) this.turnPage();
    for (const block of blocks) this.put(block, height(block));
  }

  placeIfRoom(block: SummaryBlock): void {
    const needed = height(block) + (this.cut.size > 0 ? LEFT_SENTENCE : 0);
    if (needed <= this.free) this.put(block, height(block));
  }

  pages(leftSentence: LeftSentence): SummaryPage[] {
    return this.placed.map((blocks, index) =>
      index === this.placed.length - 1 && this.cut.size > 0
        ? { blocks, left: leftSentence([...this.cut]) }
        : { blocks },
    );
  }

  private put(block: SummaryBlock, needed: number): void {
    this.placed.at(-1)?.push(block);
    this.free -= needed;
  }

  private turnPage(): void {
    this.placed.push([]);
    this.free = FULL_PAGE;
  }

  private isLastPage(): boolean {
    return this.placed.length === this.maxPages;
  }

  private usable(): number {
    return this.free - (this.isLastPage() ? this.reserved + LEFT_SENTENCE : 0);
  }

  /** The part of a block that fits on this page, and the rest; either may be missing. */
  private split(block: SummaryBlock): [SummaryBlock | null, SummaryBlock | null] {
    const heights = itemHeights(block);
    let free = this.usable() - headHeight(block);
    let count = 0;
    while (count < heights.length && (heights[count] ?? 0) <= free) free -= heights[count++] ?? 0;
    if (count === heights.length) return [block, null];
    if (block.kind === "notes" && this.isLastPage()) return [withBeginning(block, count, free), block];
    return count === 0 ? [null, block] : [slice(block, 0, count), slice(block, count)];
  }
}

/** The first notes of a block, and the beginning of the next one when at least a few lines of it fit. */
function withBeginning(
  block: Extract<SummaryBlock, { kind: "notes" }>,
  count: number,
  free: number,
): SummaryBlock | null {
  const items = block.items.slice(0, count);
  const next = block.items[count];
  const maxLines = noteLinesIn(free);
  const text = next && maxLines >= 3 ? beginningOfNote(next.text, maxLines) : "";
  if (next && text) items.push({ label: next.label, text });
  return items.length > 0 ? { ...block, items } : null;
}

/** Items `from` to `to` of a block that is a list; the block itself when it is none. */
function slice(block: SummaryBlock, from: number, to?: number): SummaryBlock {
  switch (block.kind) {
    case "points":
      return { ...block, items: block.items.slice(from, to) };
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

function height(block: SummaryBlock): number {
  return headHeight(block) + sum(itemHeights(block));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
