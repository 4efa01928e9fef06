import { PAGE, TEXT, documentHeadHeight, headHeight, itemHeights } from "./measure";
import type { SummaryBlock, SummaryDocument, SummaryPage } from "./model";
import { fitLast, splitBlock } from "./split-block";

/** A session is short: what does not fit on two sides of paper stays in the app, and the page says so. */
export const MAX_PAGES = 2;
/** Somebody who is asked to look at a whole trajectory takes the time for it. */
export const MAX_PAGES_SECOND_OPINION = 4;

/** A block higher than this part of a page may be cut in two; a lower one moves to the next page whole. */
const KEEP_TOGETHER = 0.45;

/** A list of findings is cut only where so many of them stand on either side. */
const FEWEST_FINDINGS = 2;

const FULL_PAGE = PAGE.height - PAGE.paddingTop - PAGE.paddingBottom - PAGE.footer;
/** Room for the sentence about what stayed behind, two lines. */
const LEFT_SENTENCE = 2 * TEXT.line + 12;

/** The sentence for what did not fit, by the headings of the parts that were cut or left out. */
export type LeftSentence = (headings: readonly string[]) => string;

/**
 * The document laid out on as few pages as it takes, up to a number. Everything before "how this was made" may be cut; that block always
 * stands on the paper, and the room to write takes what is left.
 */
export function fitOnPages(document: SummaryDocument, leftSentence: LeftSentence, maxPages = MAX_PAGES): SummaryPage[] {
  const { blocks } = document;
  const fitting = blocks.filter(isKept);
  const layout = new Layout(documentHeadHeight(document), sum(fitting.map(height)), maxPages);
  for (const block of blocks.filter((each) => !isKept(each) && each.kind !== "room")) layout.place(block);
  layout.placeKept(fitting);
  const room = blocks.find(({ kind }) => kind === "room");
  if (room) layout.placeIfRoom(room);
  return layout.pages(leftSentence);
}

function isKept({ kind }: SummaryBlock): boolean {
  return kind === "text";
}

class Layout {
  private readonly placed: SummaryBlock[][] = [[]];
  private free: number;
  private readonly cut = new Set<string>();

  /**
   * @param head height of what stands above the blocks of the first page
   * @param reserved height that must stay free on the last page
   */
  constructor(
    head: number,
    private readonly reserved: number,
    private readonly maxPages: number,
  ) {
    this.free = FULL_PAGE - head;
  }

  place(block: SummaryBlock): void {
    if (height(block) <= this.usable()) return this.put(block, height(block));
    if (!this.isLastPage() && height(block) <= FULL_PAGE * KEEP_TOGETHER) {
      const begun = beginningOfFindings(block, this.usable() - headHeight(block));
      if (begun) this.put(begun.here, height(begun.here));
      this.turnPage();
      if (begun) return this.place(begun.rest);
    }
    if (this.isLastPage()) this.placeLast(block);
    else this.placeInTwo(block);
  }

  private placeLast(block: SummaryBlock): void {
    const { here, isWhole } = fitLast(block, this.usable() - headHeight(block));
    if (here) this.put(here, height(here));
    if (!isWhole) this.cut.add(block.heading);
  }

  private placeInTwo(block: SummaryBlock): void {
    const head = headHeight(block);
    const next = FULL_PAGE - this.reservedOn(this.placed.length + 1) - head;
    const [here, rest] = splitBlock(block, this.usable() - head, next);
    if (here) this.put(here, height(here));
    if (!rest) return;
    this.turnPage();
    this.place(rest);
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
    return this.free - this.reservedOn(this.placed.length);
  }

  /** Height on a page that only its last blocks may take. */
  private reservedOn(page: number): number {
    return page === this.maxPages ? this.reserved + LEFT_SENTENCE : 0;
  }
}

/**
 * What of a list of findings stands in the height that is left, rather than to leave the foot of a page empty; null
 * where that would be too few, or leave too few for the next page.
 */
function beginningOfFindings(block: SummaryBlock, free: number): { here: SummaryBlock; rest: SummaryBlock } | null {
  if (block.kind !== "findings") return null;
  const heights = itemHeights(block);
  const fits = heights.findIndex((_, index) => sum(heights.slice(0, index + 1)) > free);
  const count = Math.min(fits, heights.length - FEWEST_FINDINGS);
  if (count < FEWEST_FINDINGS) return null;
  return {
    here: { ...block, items: block.items.slice(0, count) },
    rest: { ...block, items: block.items.slice(count) },
  };
}

function height(block: SummaryBlock): number {
  return headHeight(block) + sum(itemHeights(block));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
