/** A sign in place of one that no embedded font can draw. */
export const UNKNOWN_SIGN = "□";

/** Whether the fonts at hand have a character. */
export type HasGlyph = (codePoint: number) => boolean;

/** What the fonts at hand can put on paper. */
export interface Letters {
  has: HasGlyph;
  /** Whether one font draws a character together with the marks behind it. */
  joins(character: string): boolean;
  /** Called for each sign that is left out, or has a box in its place. */
  onMissing?(): void;
}

/** More marks than this on one letter are no writing; the rest is left out. */
const MAX_MARKS = 6;

/**
 * A text as it can be put on paper: composed, halves of characters and control signs out, line breaks kept, a box for
 * each character without a letter form, and no mark that no font joins to its letter. A pasted note can hold anything:
 * the PDF would print unknown characters on top of each other, and breaks off at a mark that a font has no place for.
 */
export function printable(text: string, has: HasGlyph, letters: Omit<Letters, "has"> = JOINS_ALL): string {
  // Most texts are plain, and the lines of a chart are long: one look is enough for them.
  if (/^[\n\x20-\x7e]*$/.test(text)) return text;
  const missing = (sign: string) => {
    letters.onMissing?.();
    return sign;
  };
  return (
    text
      .replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n")
      .replace(/\t/g, "    ")
      .replace(/\p{Surrogate}/gu, () => missing(UNKNOWN_SIGN))
      .replace(/[\p{Control}\p{Noncharacter_Code_Point}]/gu, (sign) => (sign === "\n" ? sign : ""))
      .normalize("NFC")
      // Fonts know a keycap with the variation selector alone.
      .replace(/([0-9#*])\u20E3/g, "$1\uFE0F\u20E3")
      .replace(/[^\n\x20-\x7e]/gu, (char) => {
        if (has(char.codePointAt(0) ?? 0)) return char;
        if (/\p{Default_Ignorable_Code_Point}/u.test(char)) return "";
        // A mark without a letter form is left out; a box in its place would stand on the letter.
        return missing(/\p{M}/u.test(char) ? "" : UNKNOWN_SIGN);
      })
      .replace(/[^\p{M}\n]?\p{M}+/gu, (character) => {
        const drawn = drawable(character, letters.joins);
        return drawn === character ? drawn : missing(drawn);
      })
  );
}

/** The same value with every text in it made printable; what is no text stays as it is. */
export function printableTexts<T>(value: T, letters: Letters): T;
export function printableTexts(value: unknown, letters: Letters): unknown {
  if (typeof value === "string") return printable(value, letters.has, letters);
  if (Array.isArray(value)) return value.map((each) => printableTexts<unknown>(each, letters));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, printableTexts<unknown>(each, letters)]));
}

const JOINS_ALL: Omit<Letters, "has"> = { joins: () => true };

/** A character with as many of its marks, from the first on, as some font joins to it. */
function drawable(character: string, joins: Letters["joins"]): string {
  let drawn = "";
  let marks = 0;
  for (const sign of character) {
    const isMark = /\p{M}/u.test(sign);
    if (!isMark || (marks < MAX_MARKS && joins(drawn + sign))) drawn += sign;
    if (isMark) marks += 1;
  }
  return drawn;
}
