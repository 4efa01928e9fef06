/**
 * Advance widths in hundredths of an em of the signs U+0020 to U+007E, read from the fonts that the PDF embeds
 * (Noto Sans regular; of Newsreader the wider of roman and italic). With them the page is laid out before it is
 * drawn, so that screen, print and PDF break at the same place.
 */
const widths = (table: string) => table.split(" ").map((hundredths) => Number(hundredths) / 100);

const SANS = widths(
  "26 27 41 65 58 84 74 23 30 30 56 58 27 33 27 38 58 58 58 58 58 58 58 58 58 58 27 27 58 58 58 44 90 64 65 64 73 56 52 73 75 34 28 62 53 91 76 79 61 79 63 55 56 74 60 93 59 57 58 33 38 33 58 45 29 57 62 48 62 57 35 62 62 26 26 54 26 94 62 61 62 62 42 48 37 62 51 79 53 51 47 38 56 38 58",
);
const SERIF = widths(
  "24 27 36 57 57 81 72 20 29 29 44 52 24 36 23 41 57 57 57 57 57 57 57 65 57 57 26 27 52 52 52 45 91 72 65 71 77 64 60 76 80 34 45 73 61 98 78 78 61 78 65 56 67 77 70 97 72 69 64 33 41 33 52 41 50 50 55 44 56 47 35 50 57 29 26 55 27 84 58 53 57 55 40 39 35 54 53 75 51 53 44 33 26 33 52",
);

export type Face = "sans" | "serif";

/** Bold letters of Noto Sans are this much wider. */
const BOLD = 1.06;
/** Letters of alphabets other than the Latin one, at their widest in DejaVu Sans. */
const OTHER_ALPHABET = 0.85;
/** Ideographs, signs and pictures. */
const SQUARE = 1.3;

/** Width of a text in the unit of `size`; never less than it will be drawn, kerning aside. */
export function widthOf(text: string, size: number, face: Face, bold = false): number {
  let ems = 0;
  for (const char of text) ems += charWidth(char, face);
  return ems * size * (bold ? BOLD : 1);
}

function charWidth(char: string, face: Face): number {
  const widths = face === "sans" ? SANS : SERIF;
  const code = char.codePointAt(0) ?? 0;
  if (code === 0x09) return 4 * (widths[0] ?? 0);
  if (code < 0x20) return 0;
  if (code < 0x7f) return widths[code - 0x20] ?? 0;
  if (code < 0x250) return latinWidth(char, widths);
  if (code >= 0x2010 && code <= 0x2027) return code === 0x2014 ? 1 : 0.85;
  return code < 0x2000 ? OTHER_ALPHABET : SQUARE;
}

/** An accent takes no room of its own; signs without a base letter count as wide ones. */
function latinWidth(char: string, widths: readonly number[]): number {
  const base = char.normalize("NFD").codePointAt(0) ?? 0;
  return base < 0x7f ? (widths[base - 0x20] ?? 0) : 0.9;
}
