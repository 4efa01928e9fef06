import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, foldWithPlaces } from "./fold";

const parts = fc.constantFrom("a", "É", "e\u0301", "ß", "ẞ", "ﬁ", "İ", "Σ", "ς", "’", " ", "\n", "\u00ad", "😀", "½");
const texts = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string({ unit: parts }));

describe("a folded text", () => {
  it.each([
    ["Één keer", "een keer"],
    ["GEËRGERD, naïef", "geergerd, naief"],
    ["Straße STRASSE Straẞe", "strasse strasse strasse"],
    ["Søren Łukasz Æsir Œuvre", "soren lukasz aesir oeuvre"],
    ["zo’n zo'n zo´n zo`n", "zo'n zo'n zo'n zo'n"],
    ["“ja” – „nee”", '"ja" - "nee"'],
    ["één\n\n  regel\tverder", "een regel verder"],
    ["ﬁets af\u00adge\u00adbroken", "fiets afgebroken"],
    ["ΟΔΟΣ οδος", "οδοσ οδοσ"],
    ["İstanbul ılık", "istanbul ilik"],
  ])("reads %j as %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("is the same however its letters are composed, and folding it again changes nothing", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        for (const form of ["NFC", "NFD"]) expect(foldText(text.normalize(form))).toBe(folded);
      }),
    );
  });

  it("has the same letters with places, each place at a code point of the original and none before the last", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: folded, places } = foldWithPlaces(text);
        expect(folded).toBe(foldText(text));
        expect(places).toHaveLength(folded.length + 1);
        expect(places.at(-1)).toBe(text.length);
        const starts = new Set<number>([text.length]);
        let at = 0;
        for (const letter of text) {
          starts.add(at);
          at += letter.length;
        }
        for (const [index, place] of places.entries()) {
          expect(starts.has(place)).toBe(true);
          expect(place).toBeGreaterThanOrEqual(places[index - 1] ?? 0);
        }
      }),
    );
  });

  it("folds the letter at each place to what stands there", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, at) => {
        const { text: folded, places } = foldWithPlaces(text);
        if (folded === "") return;
        const index = at % folded.length;
        const letter = String.fromCodePoint(text.codePointAt(places[index] ?? 0) ?? 0);
        expect(foldText(letter)).toContain(folded[index]);
      }),
    );
  });
});
