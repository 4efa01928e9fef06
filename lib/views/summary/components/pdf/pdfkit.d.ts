import type { Font } from "fontkit";

// What pdfkit does and its published types leave out.
declare global {
  namespace PDFKit.Mixins {
    interface PDFFont {
      /** A font that is read already; `family` is the name under which the document finds it again. */
      font(source: Font, family: string): this;
    }
    interface PDFVector {
      /** Lengths of strokes and spaces in turn. */
      dash(lengths: readonly number[]): this;
    }
    interface StructureElementOptions {
      scope?: "Column" | "Row" | "Both";
      /** Left, top, right and bottom in points from the upper left corner of the page. */
      bbox?: [number, number, number, number];
      placement?: "Block" | "Inline";
    }
  }
  namespace PDFKit {
    interface PDFOutline {
      /** `top` and `left` are points from the upper and the right edge of the page. */
      addItem(title: string, options?: { expanded?: boolean; top?: number; left?: number }): PDFOutline;
    }
  }
}
