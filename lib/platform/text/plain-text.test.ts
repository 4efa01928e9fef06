import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "./plain-text";

describe("a plain text", () => {
  it("is composed, so that two spellings of a letter are one", () => {
    expect(plainText("E\u0301e\u0301n keer")).toBe("Één keer");
    expect(plainText("\u212B")).toBe("Å");
  });

  it("ends its lines in one way", () => {
    expect(plainText("a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh")).toBe("a\nb\nc\nd\ne\nf\ng\nh");
  });

  it("holds no control characters but tabs and line feeds", () => {
    expect(plainText("a\u0000b\tc\u001b[31m\u009f\u007fd\u0085")).toBe("ab\tc[31md\n");
  });

  it("has a sign in place of half a surrogate pair, and keeps whole pairs", () => {
    expect(plainText("\ud83d 😀 \ude00")).toBe("\uFFFD 😀 \uFFFD");
  });

  it("keeps what joins and directs letters", () => {
    const text = "👩‍💻 نص\u200fعربي 1️⃣";
    expect(plainText(text)).toBe(text);
  });

  it("is the plain text of itself, whatever it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 12 }), (text) => {
        const plain = plainText(text);
        expect(plainText(plain)).toBe(plain);
        expect(plainText(text.normalize("NFD"))).toBe(plain);
      }),
    );
  });
});
