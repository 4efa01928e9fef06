import { readFileSync } from "node:fs";
import path from "node:path";
import { Font } from "@react-pdf/renderer";
import { FontFamilies } from "./letters";
import { unpackWoff } from "./woff";

/**
 * The letters of the PDF, all embedded: a therapist's computer need not have them. The first family that has a
 * character draws it, so a name in Greek or a heart in a note prints as it was written; DejaVu comes last because
 * its box for a missing character is an honest box.
 */
const FALLBACK = ["Sans", "Sans Ext"];
const EMOJI = Array.from({ length: 11 }, (_, index) => `Emoji ${index}`);
/** From the marks around signs on Unicode has pictures; only then are the picture fonts worth loading. */
const PICTURES = /[\u{20d0}-\u{10ffff}]/u;

let registered = false;

/** Makes the fonts known to the PDF library, once; those with pictures are read from disk when a document needs them. */
export function registerFonts(): void {
  if (registered) return;
  registered = true;
  register("Serif", "newsreader/files/newsreader-latin", ["400-normal", "400-italic"]);
  register("Serif Ext", "newsreader/files/newsreader-latin-ext", ["400-normal", "400-italic"]);
  register("Sans", "noto-sans/files/noto-sans-latin", ["400-normal", "600-normal", "400-italic"]);
  register("Sans Ext", "noto-sans/files/noto-sans-latin-ext", ["400-normal", "600-normal", "400-italic"]);
  for (const [index, family] of EMOJI.entries())
    registerOneCut(family, `@fontsource/noto-emoji/files/noto-emoji-${index}-400-normal.woff`);
  registerOneCut("DejaVu", "dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
  // The library hyphenates by English rules; here only what is longer than a line may break.
  Font.registerHyphenationCallback((word) => (word.length > LONG_WORD ? piecesOf(word) : [word]));
}

/** Families in the order in which they are tried for a character, and what they can draw. */
export interface FontStacks {
  sans: string[];
  serif: string[];
  letters: { sans: FontFamilies; serif: FontFamilies };
}

/** The families to try for a document, in order, by whether it holds signs or pictures. Reads them the first time. */
export async function fontStacks(text: string): Promise<FontStacks> {
  const sans = [...FALLBACK, ...(PICTURES.test(text) ? EMOJI : []), "DejaVu"];
  return stacksOf(sans, ["Serif", "Serif Ext", ...sans]);
}

/** The plainest letters alone, for a document that the library could not draw with all of them. */
export async function plainFontStacks(): Promise<FontStacks> {
  return stacksOf(["DejaVu"], ["DejaVu"]);
}

async function stacksOf(sans: string[], serif: string[]): Promise<FontStacks> {
  return { sans, serif, letters: { sans: await FontFamilies.load(sans), serif: await FontFamilies.load(serif) } };
}

const LONG_WORD = 40;

function piecesOf(word: string): string[] {
  return word.match(new RegExp(`.{1,${LONG_WORD / 2}}`, "gsu")) ?? [word];
}

function register(family: string, file: string, cuts: readonly string[]): void {
  Font.register({
    family,
    fonts: cuts.map((cut) => ({
      src: unpacked(fontFile(`@fontsource/${file}-${cut}.woff`)),
      fontWeight: Number(cut.slice(0, 3)),
      fontStyle: cut.endsWith("italic") ? "italic" : "normal",
    })),
  });
}

/** A family with one cut also answers for italic: the library throws where a style is missing. */
function registerOneCut(family: string, file: string): void {
  const src = fontFile(file);
  Font.register({ family, fonts: [{ src }, { src, fontStyle: "italic" }] });
}

function unpacked(file: string): string {
  return `data:font/ttf;base64,${unpackWoff(readFileSync(file)).toString("base64")}`;
}

function fontFile(file: string): string {
  return path.join(process.cwd(), "node_modules", file);
}
