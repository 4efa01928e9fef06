import type { Cut } from "./letters";

/** Points per CSS pixel: the measures of the page are in pixels, and each page is scaled by this. */
export const PT = 0.75;
export const INK = "#111111";
const INK_SOFT = "#333333";
export const HAIRLINE = "#cfcfcf";

/** How letters are set; sizes are in CSS pixels. */
export interface TextStyle {
  face: "sans" | "serif";
  cut: Cut;
  size: number;
  color: string;
}

/** How a paragraph is set. */
export interface ParagraphStyle extends TextStyle {
  /** Height of a line in CSS pixels. */
  line: number;
}

const sans = { face: "sans", cut: "regular", color: INK } as const;
const serif = { face: "serif", cut: "regular", color: INK } as const;

/** The styles of the printed page; sizes mirror the style sheet of the page on screen. */
export const STYLES = {
  title: { ...serif, size: 29, line: 33.93 },
  meta: { ...sans, size: 12, line: 17.04 },
  text: { ...sans, size: 12.5, line: 18.5 },
  strong: { ...sans, cut: "bold", size: 12.5, line: 18.5 },
  heading: { ...sans, cut: "bold", size: 12.5, line: 18 },
  point: { ...serif, size: 16.5, line: 22.94 },
  caption: { ...sans, size: 11.5, line: 16.45 },
  own: { ...serif, cut: "italic", size: 14, line: 18.48 },
  headCell: { ...sans, cut: "bold", size: 12, line: 17.04 },
  cell: { ...sans, size: 12, line: 17.04 },
  noteLabel: { ...sans, size: 11.5, line: 17.25, color: INK_SOFT },
  noteText: { ...serif, cut: "italic", size: 14.5, line: 20.01 },
  footer: { ...sans, size: 11, line: 14.96, color: INK_SOFT },
} satisfies Record<string, ParagraphStyle>;
