import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printable, printableTexts, UNKNOWN_SIGN } from "@/lib/summary/printable";

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

  it("never throws, and is done after once", () => {
    const hasGlyph = (codePoint: number) => codePoint < 0x600 || codePoint === 0x25a1;
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = printable(text, hasGlyph);
        expect(printable(once, hasGlyph)).toBe(once);
        expect(once).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it("reaches every text of a value and keeps its shape", () => {
    expect(printableTexts({ a: ["你", 1, null], b: { c: "x" } }, latin)).toEqual({
      a: [UNKNOWN_SIGN, 1, null],
      b: { c: "x" },
    });
  });
});
