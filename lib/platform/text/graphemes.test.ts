import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginningOf, graphemesOf, shortened } from "./graphemes";

const family = "👩‍👩‍👧‍👦";

describe("the beginning of a text", () => {
  it("never ends within an emoji, a flag or a letter with its accent", () => {
    expect(beginningOf("Had a good day 😀 at sea", 16)).toBe("Had a good day ");
    expect(beginningOf("🇳🇱🇧🇪", 6)).toBe("🇳🇱");
    expect(beginningOf("h\u0301h\u0301", 3)).toBe("h\u0301");
    expect(beginningOf(`a${family}`, 8)).toBe("a");
    expect(beginningOf("a\r\nb", 2)).toBe("a");
  });

  it("is cut between code points where one character is longer than the limit", () => {
    expect(beginningOf(family, 4)).toBe("👩‍");
    expect(beginningOf(`h${"\u0301".repeat(500)}`, 10)).toHaveLength(10);
    expect(beginningOf("😀", 1)).toBe("");
  });

  it("is a beginning of whole characters, as long as the limit allows", () => {
    const texts = fc.array(fc.constantFrom("a", "é", "😀", family, "🇳🇱", "1️⃣", "h\u0301", "\n", " "));
    fc.assert(
      fc.property(texts, fc.nat(60), (parts, maxLength) => {
        const text = parts.join("");
        const beginning = beginningOf(text, maxLength);
        const whole = graphemesOf(text);
        const count = graphemesOf(beginning).length;
        expect(text.startsWith(beginning)).toBe(true);
        expect(beginning.length).toBeLessThanOrEqual(maxLength);
        if ((whole[0] ?? "").length <= maxLength) {
          expect(whole.slice(0, count).join("")).toBe(beginning);
          expect(whole.slice(0, count + 1).join("").length > maxLength || beginning === text).toBe(true);
        }
      }),
    );
  });
});

describe("a shortened text", () => {
  it("ends in an ellipsis where something was cut off, within the limit", () => {
    expect(shortened("kort", 4)).toBe("kort");
    expect(shortened("een twee", 5)).toBe("een…");
  });
});
