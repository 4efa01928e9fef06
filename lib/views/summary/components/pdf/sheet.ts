import { PAGE } from "@/lib/views/summary/core/measure";
import type { Align, Pen } from "./pen";
import { PT, STYLES, type ParagraphStyle } from "./text-style";
import type { Span } from "./paragraph";

/** A part of the structure that a reader aloud follows. */
export type Tag = PDFKit.PDFStructureElement;

/** Where a paragraph stands; at the left edge of the text and as wide as it when not given. */
interface Column {
  x?: number;
  width?: number;
  align?: Align;
}

/** Where the text of a page ends and its foot begins; the page is a little lower than its paper. */
export const FOOT = PAGE.height - 1 / PT - PAGE.paddingBottom - STYLES.footer.line - 9;

/** One page that is filled from above: every text that is drawn is put in the structure, in the order of drawing. */
export class Sheet {
  /** Where the next thing is drawn, in CSS pixels from the upper edge. */
  y: number = PAGE.paddingTop;
  /** The headings of this page and where they stand. */
  readonly headings: { text: string; y: number }[] = [];

  constructor(
    readonly pen: Pen,
    readonly root: Tag,
  ) {}

  /** A part that holds other parts. */
  group(type: "L" | "LI" | "LBody" | "Table" | "THead" | "TBody" | "TR", parent = this.root): Tag {
    const group = this.pen.doc.struct(type);
    parent.add(group);
    return group;
  }

  /** A part with what is drawn in it. */
  content(type: string, parent: Tag, draw: () => void, options: PDFKit.Mixins.StructureElementOptions = {}): void {
    parent.add(this.pen.doc.struct(type, options, draw));
  }

  /** A text as one part, below what was drawn; what it has of line breaks stands as spaces. */
  text(
    type: string,
    text: string | readonly Span[],
    style: ParagraphStyle,
    column: Column & { parent?: Tag } = {},
  ): void {
    const { x = PAGE.paddingSide, width = PAGE.textWidth, align = "left", parent = this.root } = column;
    const set = this.pen.set(text, style, width);
    const options = set.actual === undefined ? {} : { actual: set.actual };
    this.content(type, parent, () => this.pen.draw(set, { x, y: this.y }, align), options);
    this.y += set.height;
  }

  /** A text that may hold line breaks: a paragraph for each line of it. */
  paragraphs(text: string, style: ParagraphStyle, column: Column & { parent?: Tag } = {}): void {
    for (const line of text.split("\n"))
      if (line.trim() === "") this.y += style.line;
      else this.text("P", line, style, column);
  }

  /** The heading of a part of the summary. */
  heading(text: string): void {
    this.headings.push({ text, y: this.y });
    this.text("H2", text, STYLES.heading);
  }

  /** A line across the whole width, of one pixel. */
  rule(color: string): void {
    this.pen.rule(PAGE.paddingSide, this.y, PAGE.textWidth, color);
    this.y += 1;
  }
}
