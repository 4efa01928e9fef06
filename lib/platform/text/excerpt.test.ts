import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt, findTerms, markTerms, type Piece } from "./excerpt";
import { foldText } from "./fold";
import { graphemesOf } from "./graphemes";

const letters = fc.constantFrom("a", "b", "é", "e\u0301", "ß", "ﬁ", " ", "\n", "’", "😀", "👩‍👩‍👧‍👦", "\u00ad", "Σ");
const texts = fc.oneof(fc.string({ unit: letters, maxLength: 400 }), fc.string({ unit: "grapheme", maxLength: 60 }));
const terms = fc
  .array(fc.string({ unit: letters, minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((all) => all.map((each) => foldText(each).trim()).filter((each) => each !== ""));

const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join("");
const marked = (pieces: readonly Piece[]) => pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text);

describe("what was looked for in a text", () => {
  it.each([
    ["Een slechte nacht gehad", "nacht", ["nacht"]],
    ["Te veel één-op-één", "een", ["één", "één"]],
    ["De e\u0301e\u0301n", "ee", ["e\u0301e\u0301"]],
    ["Ik heb mijn ﬁets", "fi", ["ﬁ"]],
    ["Straße", "ss", ["ß"]],
    ["rustig\n  weg", "rustig weg", ["rustig\n  weg"]],
    ["met 👩‍👩‍👧‍👦 thuis", "👩", ["👩‍👩‍👧‍👦"]],
    ["slaapkamer", "slaap", ["slaap"]],
  ])("of %j for %j is marked", (text, term, expected) => {
    expect(marked(markTerms(text, [term]))).toEqual(expected);
  });

  it("is marked where the folded text holds it, in whole characters, and nothing of the text is lost", () => {
    fc.assert(
      fc.property(texts, terms, (text, wanted) => {
        const pieces = markTerms(text, wanted);
        expect(textOf(pieces)).toBe(text);
        const folded = foldText(text);
        expect(pieces.some(({ isMatch }) => isMatch)).toBe(wanted.some((term) => folded.includes(term)));
        for (const each of marked(pieces)) expect(wanted.some((term) => foldText(each).includes(term))).toBe(true);
        expect(pieces.flatMap((piece) => graphemesOf(piece.text))).toEqual(graphemesOf(text));
      }),
    );
  });

  it("is found in places that ascend and do not overlap", () => {
    fc.assert(
      fc.property(texts, terms, (text, wanted) => {
        let end = 0;
        for (const { from, to } of findTerms(text, wanted)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
      }),
    );
  });
});

describe("an excerpt", () => {
  const long = `${"Er gebeurde die week niet zo veel. ".repeat(20)}Toen werd ik boos. ${"Daarna weer rust. ".repeat(30)}`;

  it("shows the words around what was found, cut between words", () => {
    const pieces = excerpt(long, ["boos"]);
    expect(textOf(pieces)).toMatch(/^… \S.* boos\. Daarna .* …$/);
    expect(textOf(pieces).length).toBeLessThan(200);
    expect(marked(pieces)).toEqual(["boos"]);
  });

  it("shows every word of a query that stands far from the others", () => {
    expect(marked(excerpt(`begin ${long} einde`, ["begin", "boos", "einde"]))).toEqual(["begin", "boos", "einde"]);
  });

  it("is the beginning of a text without any of the words, and a short text whole", () => {
    expect(textOf(excerpt(long, ["zee"]))).toMatch(/^Er gebeurde .* …$/);
    expect(excerpt("kort", ["zee"])).toEqual([{ text: "kort", isMatch: false }]);
    expect(excerpt("", ["zee"])).toEqual([]);
  });

  it("stays short and cuts no character, whatever was found", () => {
    fc.assert(
      fc.property(texts, terms, (text, wanted) => {
        const pieces = excerpt(text, wanted);
        const shown = pieces.filter((piece) => !/^ ?… ?$/.test(piece.text));
        const whole = new Set(graphemesOf(text));
        for (const each of shown.flatMap((piece) => graphemesOf(piece.text))) expect(whole.has(each)).toBe(true);
        expect(textOf(shown).length).toBeLessThanOrEqual(3 * 300);
        expect(marked(pieces).length > 0).toBe(findTerms(text, wanted).length > 0);
      }),
    );
  });
});
