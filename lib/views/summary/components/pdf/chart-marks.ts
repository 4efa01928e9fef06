import type { PlacedText, TextRole } from "@/lib/analysis/charts/types";
import { widthOf } from "@/lib/views/summary/core/letter-widths";
import type { Pen } from "./pen";
import { INK, type ParagraphStyle } from "./text-style";

const BOLD: ReadonlySet<TextRole> = new Set(["panel-name", "episode"]);

/** How a line is drawn; sizes in CSS pixels. */
export interface Stroke {
  color: string;
  width: number;
  /** As the strokeDasharray of SVG. */
  dash?: string | null;
  isRound?: boolean;
  opacity?: number;
}

/** Draws an SVG path as a line. */
export function strokePath({ doc }: Pen, path: string, { color, width, dash, isRound, opacity }: Stroke): void {
  if (path === "") return;
  doc.save().lineWidth(width).strokeColor(color);
  if (opacity !== undefined) doc.strokeOpacity(opacity);
  if (isRound) doc.lineCap("round").lineJoin("round");
  if (dash) doc.dash(dash.split(" ").map(Number));
  doc.path(path).stroke();
  doc.restore();
}

/** Draws an SVG path as a surface. */
export function fillPath({ doc }: Pen, path: string, color: string, opacity = 1): void {
  doc.save().fillColor(color).fillOpacity(opacity);
  doc.path(path).fill();
  doc.restore();
}

/** Draws a text at its baseline, at the left, in the middle or at the right of its place. */
export function drawLabel(pen: Pen, { text, x, y, anchor, size, role }: PlacedText): void {
  const style = labelStyle(size, BOLD.has(role));
  // The space behind it keeps the words of two labels apart where they are read.
  const [line] = pen.set(`${text} `, style, Infinity).lines;
  if (!line) return;
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  pen.drawLine(line, x - line.width * share, y);
}

/** Draws a text on a white ground, for where it stands on hatching or a line. */
export function drawLabelOnPattern(pen: Pen, label: PlacedText): void {
  const { text, size, anchor, x, y } = label;
  const width = widthOf(text, size, "sans") + 4;
  const left = anchor === "start" ? x : anchor === "end" ? x - width + 4 : x - width / 2 + 2;
  pen.doc.rect(left - 2, y - size * 0.86, width, size * 1.12).fill("#ffffff");
  drawLabel(pen, label);
}

/** Draws the letter in its circle: chart, findings and talking points point at each other with it. */
export function drawKey(
  pen: Pen,
  { cx, cy, r, dash, letter }: { cx: number; cy: number; r: number; dash: string | null; letter: string },
): void {
  const { doc } = pen;
  doc.save().lineWidth(1.2).strokeColor(INK).fillColor("#ffffff");
  if (dash) doc.dash(dash.split(" ").map(Number));
  doc.circle(cx, cy, r).fillAndStroke();
  doc.restore();
  const style = labelStyle(r * 1.25, true);
  const [line] = pen.set(`${letter} `, style, Infinity).lines;
  if (line) pen.drawLine(line, cx - line.width / 2, cy + style.size * 0.36);
}

function labelStyle(size: number, isBold: boolean): ParagraphStyle {
  return { face: "sans", cut: isBold ? "bold" : "regular", size, color: INK, line: size };
}
