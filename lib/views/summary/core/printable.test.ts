import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { printable, printableTexts, UNKNOWN_SIGN } from "./printable";

const latin = (codePoint: number) => codePoint < 0x250;

describe("printable text", () => {
  it("leaves ordinary text and its line breaks alone", () => {
    expect(printable("Één dag,\ndaarna niet.", latin)).toBe("Één dag,\ndaarna niet.");
    expect(printable("a\r\nb\rc\u2028d\te", latin)).toBe("a\nb\nc\nd    e");
  });

  it("puts a box for what no font can draw, and drops signs that draw nothing", () => {
    expect(printable("你 ❤\uFE0F a\u200Db\u0007", latin)).toBe(`${UNKNOWN_SIGN} ${UNKNOWN_SIGN} ab`);
    expect(printable("\uD83D alleen een half teken", latin)).toBe(`${UNKNOWN_SIGN} alleen een half teken`);
  });

  it("composes letters, and leaves out a mark that no font joins", () => {
    const missing = vi.fn();
    const letters = { joins: (character: string) => character === "h\u0301", onMissing: missing };
    expect(printable("E\u0301e\u0301n h\u0301", () => true, letters)).toBe("Één h\u0301");
    expect(missing).not.toHaveBeenCalled();
    expect(printable("h\u0301\u0308 q\u0301", () => true, letters)).toBe("h\u0301 q");
    expect(missing).toHaveBeenCalledTimes(2);
  });

  it("leaves out marks beyond what writing has", () => {
    expect(printable(`h${"\u0301".repeat(5000)}`, () => true)).toHaveLength(7);
  });

  it("never throws, and is done after once", () => {
    const hasGlyph = (codePoint: number) => codePoint < 0x600 || codePoint === 0x25a1;
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 10 }), (text) => {
        const once = printable(text, hasGlyph);
        expect(printable(once, hasGlyph)).toBe(once);
        expect(once).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it("reaches every text of a value and keeps its shape", () => {
    const letters = { has: latin, joins: () => true };
    expect(printableTexts({ a: ["你", 1, null], b: { c: "x" } }, letters)).toEqual({
      a: [UNKNOWN_SIGN, 1, null],
      b: { c: "x" },
    });
  });
});
