/** A sign in place of one that no embedded font can draw. */
export const UNKNOWN_SIGN = "□";

/** Whether the fonts at hand have a character. */
export type HasGlyph = (codePoint: number) => boolean;

/**
 * A text as it can be put on paper: halves of characters and control signs out, line breaks kept, and a box for
 * each character without a letter form. A pasted note can hold anything, and without the box the PDF would print
 * unknown characters on top of each other.
 */
export function printable(text: string, hasGlyph: HasGlyph): string {
  // Most texts are plain, and the lines of a chart are long: one look is enough for them.
  if (/^[\n\x20-\x7e]*$/.test(text)) return text;
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n")
    .replace(/\t/g, "    ")
    .replace(/\p{Surrogate}/gu, UNKNOWN_SIGN)
    .replace(/[\p{Control}\p{Noncharacter_Code_Point}]/gu, (sign) => (sign === "\n" ? sign : ""))
    .replace(/[^\n\x20-\x7e]/gu, (char) => {
      if (hasGlyph(char.codePointAt(0) ?? 0)) return char;
      return /\p{Default_Ignorable_Code_Point}/u.test(char) ? "" : UNKNOWN_SIGN;
    });
}

/** The same value with every text in it made printable; what is no text stays as it is. */
export function printableTexts<T>(value: T, hasGlyph: HasGlyph): T;
export function printableTexts(value: unknown, hasGlyph: HasGlyph): unknown {
  if (typeof value === "string") return printable(value, hasGlyph);
  if (Array.isArray(value)) return value.map((each) => printableTexts<unknown>(each, hasGlyph));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, printableTexts<unknown>(each, hasGlyph)]));
}
