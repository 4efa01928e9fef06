import type { Font } from "fontkit";

/**
 * The font with each letter form tied to its character. A font remembers forms by what first asked for them, and a form
 * that was first needed as a part of another ("e" in "é") would stand for no character in all documents after it.
 */
export function withCharacters(font: Font): Font {
  for (const codePoint of font.characterSet) {
    const letter = letterOf(codePoint);
    if (letter !== null) font.glyphForCodePoint(codePoint).codePoints = [letter];
  }
  return font;
}

/** The letter a form stands for: for the drawn forms of Arabic the one that is typed; null for several in one form. */
function letterOf(codePoint: number): number | null {
  if (codePoint < 0xfb00 || codePoint > 0xfeff) return codePoint;
  const [letter, ...others] = String.fromCodePoint(codePoint).normalize("NFKC");
  return others.length > 0 ? null : (letter?.codePointAt(0) ?? null);
}
