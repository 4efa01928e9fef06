import type { FontStacks } from "./fonts";
import { linesOf, type Line, type Measure } from "./lines";
import { placedPieces } from "./line-order";
import type { Piece, Span } from "./paragraph";
import { paragraphOf } from "./paragraph";
import type { ParagraphStyle } from "./text-style";

/** A text that is broken into lines and can be drawn. */
export interface SetText {
  lines: readonly Line[];
  direction: "ltr" | "rtl";
  style: ParagraphStyle;
  width: number;
  height: number;
  /** The whole text where the letters are not drawn in the order in which they are read. */
  actual?: string;
}

/** How lines are aligned; those from right to left always stand at the right. */
export type Align = "left" | "right";

/** Draws text and rules on the current page of a document, in CSS pixels from its upper left corner. */
export class Pen {
  constructor(
    readonly doc: PDFKit.PDFDocument,
    private readonly stacks: FontStacks,
  ) {}

  /** Breaks a text without line breaks into lines of a width. */
  set(text: string | readonly Span[], style: ParagraphStyle, width: number): SetText {
    const spans = typeof text === "string" ? [{ text, style }] : text;
    const { words, direction } = paragraphOf(spans, this.stacks);
    const lines = linesOf({ words, direction }, width, this.measure);
    const isReordered = words.some((word) => word.some(({ level }) => level > 0));
    const actual = isReordered ? { actual: spans.map((span) => span.text).join("") } : {};
    return { lines, direction, style, width, height: lines.length * style.line, ...actual };
  }

  /** Draws lines from a point down. */
  draw({ lines, direction, style, width }: SetText, at: { x: number; y: number }, align: Align = "left"): void {
    const ascent = this.ascent(style);
    lines.forEach((line, index) => {
      const isRight = align === "right" || direction === "rtl";
      const space = line.pieces.reduce((sum, piece) => sum + piece.width, 0) - line.width;
      const left = isRight ? at.x + width - line.width - (direction === "rtl" ? space : 0) : at.x;
      this.drawLine(line, left, at.y + index * style.line + ascent);
    });
  }

  /** The width of a text in one line. */
  widthOf(text: string, style: ParagraphStyle): number {
    return this.set(text, style, Infinity).lines[0]?.width ?? 0;
  }

  /** Draws one line at its baseline. */
  drawLine(line: Line, left: number, baseline: number): void {
    for (const { drawn, family, style, x } of placedPieces(line, left)) {
      this.use({ family, style }).fillColor(style.color);
      this.doc.text(drawn, round(x), round(baseline), { lineBreak: false, baseline: "alphabetic" });
    }
  }

  /** A line across, or along, of one pixel. */
  rule(x: number, y: number, width: number, color: string): void {
    this.artifact(() => this.doc.rect(round(x), round(y), round(width), 1).fill(color));
  }

  /** A frame of one pixel, drawn within the box. */
  frame(x: number, y: number, width: number, height: number, color: string): void {
    this.artifact(() =>
      this.doc
        .lineWidth(1)
        .rect(x + 0.5, round(y) + 0.5, width - 1, round(height) - 1)
        .stroke(color),
    );
  }

  /** Draws what is no content: rules, frames, lines to write on. */
  artifact(draw: () => void): void {
    this.doc.markContent("Artifact", { type: "Layout" });
    draw();
    this.doc.endMarkedContent();
  }

  private readonly measure: Measure = ({ text, family, style }) => this.use({ family, style }).widthOfString(text);

  private ascent({ face, cut, size }: ParagraphStyle): number {
    const { ascent, unitsPerEm } = this.stacks[face].first.fonts[cut];
    return (ascent / unitsPerEm) * size;
  }

  private use({ family, style }: Pick<Piece, "family" | "style">): PDFKit.PDFDocument {
    return this.doc.font(family.fonts[style.cut], `${family.name} ${style.cut}`).fontSize(style.size);
  }
}

/** Coordinates to a hundredth of a pixel, which no printer shows. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
