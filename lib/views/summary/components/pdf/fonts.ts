import { readFileSync } from "node:fs";
import path from "node:path";
import { create, type Font } from "fontkit";
import { withCharacters } from "./characters";
import { FontFamilies, type Family } from "./letters";
import { unpackWoff } from "./woff";

/**
 * The letters of the PDF, all embedded: a therapist's computer need not have them. The first family that has a
 * character draws it, so a name in Greek or a heart in a note prints as it was written; DejaVu comes last because
 * its box for a missing character is an honest box.
 */
const SANS = ["Sans", "Sans Ext"];
const SERIF = ["Serif", "Serif Ext"];
const EMOJI = Array.from({ length: 11 }, (_, index) => `Emoji ${index}`);
const LAST = "DejaVu";
/** From the marks around signs on Unicode has pictures; only then are the picture fonts worth loading. */
const PICTURES = /[\u{20d0}-\u{10ffff}]/u;

/** Families for text without and with serifs, and what they can draw. */
export type FontStacks = Readonly<Record<"sans" | "serif", FontFamilies>>;

/** The families to try for a document, in order, by whether it holds signs or pictures. Reads them the first time. */
export function fontStacks(text: string): FontStacks {
  const hasPictures = PICTURES.test(text);
  const cached = stacks.get(hasPictures);
  if (cached) return cached;
  const sans = [...SANS, ...(hasPictures ? EMOJI : []), LAST];
  const made = { sans: familiesOf(sans), serif: familiesOf([...SERIF, ...sans]) };
  stacks.set(hasPictures, made);
  return made;
}

/** The plainest letters alone, for a document that the library could not draw with all of them. */
export function plainFontStacks(): FontStacks {
  const plain = familiesOf([LAST]);
  return { sans: plain, serif: plain };
}

const stacks = new Map<boolean, FontStacks>();
const families = new Map<string, Family>();

function familiesOf(names: readonly string[]): FontFamilies {
  return new FontFamilies(names.map(familyOf));
}

function familyOf(name: string): Family {
  const family = families.get(name) ?? { name, fonts: fontsOf(name) };
  families.set(name, family);
  return family;
}

function fontsOf(name: string): Family["fonts"] {
  const ext = name.endsWith(" Ext") ? "-ext" : "";
  if (name.startsWith("Sans")) {
    const file = (cut: string) => fontOf(`@fontsource/noto-sans/files/noto-sans-latin${ext}-${cut}.woff`);
    return { regular: file("400-normal"), italic: file("400-italic"), bold: file("600-normal") };
  }
  if (name.startsWith("Serif")) {
    const file = (cut: string) => fontOf(`@fontsource/newsreader/files/newsreader-latin${ext}-${cut}.woff`);
    const regular = file("400-normal");
    return { regular, italic: file("400-italic"), bold: regular };
  }
  const emoji = name.replace("Emoji ", "");
  const only = fontOf(
    name === LAST
      ? "dejavu-fonts-ttf/ttf/DejaVuSans.ttf"
      : `@fontsource/noto-emoji/files/noto-emoji-${emoji}-400-normal.woff`,
  );
  return { regular: only, italic: only, bold: only };
}

function fontOf(file: string): Font {
  const bytes = readFileSync(path.join(process.cwd(), "node_modules", file));
  const font = create(file.endsWith(".woff") ? unpackWoff(bytes) : bytes);
  if (!("layout" in font)) throw new TypeError(`${file} holds several fonts`);
  return withCharacters(font);
}
