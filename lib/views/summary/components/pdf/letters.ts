import { Font } from "@react-pdf/renderer";

/** What the layout of a font makes of a text, as far as it is looked at here. */
interface LaidOut {
  glyphs: readonly { id: number }[];
}

interface LoadedFont {
  characterSet: readonly number[];
  glyphForCodePoint(codePoint: number): { codePoints: number[] };
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string): LaidOut;
}

/** The cuts that a text of the summary may be set in; all must draw it, or the family does not. */
const CUTS = [
  { fontStyle: "normal", fontWeight: 400 },
  { fontStyle: "italic", fontWeight: 400 },
  { fontStyle: "normal", fontWeight: 600 },
] as const;

/** The embedded families in the order in which they are tried, and what each can draw. */
export class FontFamilies {
  private readonly answers = new Map<string, string | null>();

  private constructor(private readonly cuts: readonly { family: string; fonts: readonly LoadedFont[] }[]) {}

  /** Reads the fonts from disk the first time. */
  static async load(families: readonly string[]): Promise<FontFamilies> {
    const wanted = families.flatMap((fontFamily) => CUTS.map((cut) => ({ fontFamily, ...cut })));
    await Promise.all(wanted.map((font) => Font.load(font)));
    return new FontFamilies(
      families.map((family) => ({
        family,
        fonts: CUTS.flatMap((cut) => {
          const data: unknown = Font.getFont({ fontFamily: family, ...cut })?.data;
          return isLoaded(data) ? [withCharacters(data)] : [];
        }),
      })),
    );
  }

  /** Whether any of the families has a character. */
  has(codePoint: number): boolean {
    return this.firstWith(codePoint) !== undefined;
  }

  /**
   * The first family that draws a character together with the marks behind it; null when none does. Each was tried:
   * a font that lacks an anchor for a mark makes the library throw in the middle of a document.
   */
  joining(character: string): string | null {
    const cached = this.answers.get(character);
    if (cached !== undefined) return cached;
    const found = this.cuts.find(({ fonts }) => fonts.every((font) => draws(font, character)))?.family ?? null;
    this.answers.set(character, found);
    return found;
  }

  /** True when the library, which looks for each sign apart, would find the whole character in the family given. */
  isFoundIn(family: string, character: string): boolean {
    return [...character].every((sign) => this.firstWith(sign.codePointAt(0) ?? 0) === family);
  }

  private firstWith(codePoint: number): string | undefined {
    return this.cuts.find(({ fonts }) => fonts[0]?.hasGlyphForCodePoint(codePoint))?.family;
  }
}

/** The types of the library leave out what a font is. */
function isLoaded(data: unknown): data is LoadedFont {
  return typeof data === "object" && data !== null && "layout" in data && "hasGlyphForCodePoint" in data;
}

const prepared = new WeakSet<LoadedFont>();

/**
 * The font with each letter form tied to its character. A font remembers forms by what first asked for them, and a form
 * that was first needed as a part of another ("e" in "é") would stand for no character in all documents after it.
 */
function withCharacters(font: LoadedFont): LoadedFont {
  if (!prepared.has(font))
    for (const codePoint of font.characterSet) {
      const letter = letterOf(codePoint);
      if (letter !== null) font.glyphForCodePoint(codePoint).codePoints = [letter];
    }
  prepared.add(font);
  return font;
}

/** The letter a form stands for: for the drawn forms of Arabic the one that is typed; null for several in one form. */
function letterOf(codePoint: number): number | null {
  if (codePoint < 0xfb00 || codePoint > 0xfeff) return codePoint;
  const [letter, ...others] = String.fromCodePoint(codePoint).normalize("NFKC");
  return others.length > 0 ? null : (letter?.codePointAt(0) ?? null);
}

function draws(font: LoadedFont, character: string): boolean {
  if (![...character].every((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))) return false;
  try {
    return font.layout(character).glyphs.every(({ id }) => id !== 0);
  } catch {
    return false;
  }
}
