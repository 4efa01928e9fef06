import type { Font } from "fontkit";

/** The cuts in which a text of the summary is set. */
export type Cut = "regular" | "italic" | "bold";

/** One embedded family: a font for each cut, which may be the same one. */
export interface Family {
  name: string;
  fonts: Readonly<Record<Cut, Font>>;
}

/** The embedded families in the order in which they are tried, and what each can draw. */
export class FontFamilies {
  private readonly joined = new Map<string, Family | null>();
  private readonly found = new Map<number, Family | null>();

  constructor(private readonly families: readonly Family[]) {}

  /** The family that gives a line its measures. */
  get first(): Family {
    const [first] = this.families;
    if (!first) throw new Error("No font is left to draw with");
    return first;
  }

  /** The first family that has a character; null when none does. */
  firstWith(codePoint: number): Family | null {
    const cached = this.found.get(codePoint);
    if (cached !== undefined) return cached;
    const family = this.families.find(({ fonts }) => fonts.regular.hasGlyphForCodePoint(codePoint)) ?? null;
    this.found.set(codePoint, family);
    return family;
  }

  /**
   * The first family that draws a character together with the marks behind it; null when none does. Each was tried:
   * a font that lacks an anchor for a mark makes the library throw in the middle of a document.
   */
  joining(character: string): Family | null {
    const cached = this.joined.get(character);
    if (cached !== undefined) return cached;
    const found = this.families.find(({ fonts }) => cutsOf(fonts).every((font) => draws(font, character))) ?? null;
    this.joined.set(character, found);
    return found;
  }
}

function cutsOf(fonts: Family["fonts"]): Font[] {
  return [...new Set(Object.values(fonts))];
}

function draws(font: Font, character: string): boolean {
  if (![...character].every((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))) return false;
  try {
    return font.layout(character).glyphs.every(({ id }) => id !== 0);
  } catch {
    return false;
  }
}
