import type { Box, PlacedText, TextAnchor, TextRole } from "./types";

const NARROW = new Set("iIjlrtf.,:;'’‘|!()·-– ");
const WIDE = new Set("mwMWæ%");
const BOLD: ReadonlySet<TextRole> = new Set(["panel-name", "episode"]);

/**
 * Estimated width of a text in user units. System fonts differ between devices, so the estimate is generous (it holds
 * for fonts as wide as DejaVu): a box too large can cost a label, a box too small lets two labels overlap.
 */
export function textWidth(text: string, size: number, role: TextRole): number {
  let ems = 0;
  for (const char of text) ems += NARROW.has(char) ? 0.36 : WIDE.has(char) ? 0.9 : isUpper(char) ? 0.7 : 0.585;
  return ems * size * (BOLD.has(role) ? 1.17 : 1);
}

function isUpper(char: string): boolean {
  return char !== char.toLowerCase();
}

/** A text at its baseline with the room it takes. */
export function placeText(text: string, at: { x: number; y: number }, style: TextStyle): PlacedText {
  const { anchor, size, role } = style;
  const width = textWidth(text, size, role);
  const shift = anchor === "start" ? 0 : anchor === "middle" ? width / 2 : width;
  const box = { x: round(at.x - shift), y: round(at.y - size * 0.8), width: round(width), height: round(size) };
  return { text, x: round(at.x), y: round(at.y), anchor, size, role, box };
}

export interface TextStyle {
  readonly anchor: TextAnchor;
  readonly size: number;
  readonly role: TextRole;
}

/** Whether two boxes share an area, or come closer than `margin`. */
export function overlaps(a: Box, b: Box, margin = 0): boolean {
  return (
    a.x < b.x + b.width + margin &&
    b.x < a.x + a.width + margin &&
    a.y < b.y + b.height + margin &&
    b.y < a.y + a.height + margin
  );
}

/** Whether a box lies between two verticals. */
export function fitsBetween(box: Box, left: number, right: number): boolean {
  return box.x >= left - 0.01 && box.x + box.width <= right + 0.01;
}

/** Rounds to one decimal, a tenth of a pixel; more decimals only add bytes. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
