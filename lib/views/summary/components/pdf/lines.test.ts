import fc from "fast-check";
import PDFDocument from "pdfkit";
import { describe, expect, it } from "vitest";
import { drawnAt } from "./bidi";
import { fontStacks } from "./fonts";
import { placedPieces } from "./line-order";
import { Pen } from "./pen";
import { STYLES } from "./text-style";
import { lines as estimatedLines } from "@/lib/views/summary/core/measure";

const pen = new Pen(new PDFDocument({ font: "", margin: 0 }), fontStacks("€"));
const words = fc.array(
  fc.oneof(
    fc.stringMatching(/^[a-zA-Zéïøß0-9.,;:!?()'"-]{1,14}$/),
    fc.stringMatching(/^[a-z0-9:/.-]{60,220}$/),
    fc.constantFrom("Привет", "γειά", "שלום", "مرحبا", "é".normalize("NFD"), "(mood", "4)"),
  ),
  { minLength: 1, maxLength: 60 },
);
const texts = words.map((list) => list.join(" "));
const latin = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[(‘]?[a-zA-Zé]{1,14}(-[a-z]{2,8})?[.,;:!?)’]?$/),
      fc.stringMatching(/^[a-zA-Z0-9.,;:!?()/'-]{30,200}$/),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((list) => list.join(" "));
const widths = fc.integer({ min: 60, max: 674 });

describe("the lines of a paragraph", () => {
  it("hold every letter of it in order, each within the width", () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const { lines } = pen.set(text, STYLES.noteText, width);
        expect(lines.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join("")).toBe(text);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01);
      }),
      { numRuns: 150 },
    );
  });

  it("are never more than the layout counted with", () => {
    fc.assert(
      fc.property(latin, widths, fc.constantFrom("text", "point", "cell", "noteText"), (text, width, name) => {
        const style = STYLES[name];
        const { lines } = pen.set(text, style, width);
        // The widths of the layout are rounded and know no kerning: two hundredths of a line.
        expect(lines.length).toBeLessThanOrEqual(estimatedLines(text, style, width * 0.98));
      }),
      { numRuns: 150 },
    );
  });

  it("are one empty line for a text without a letter", () => {
    expect(pen.set("", STYLES.text, 100).lines).toEqual([{ pieces: [], width: 0 }]);
  });

  it("may end behind a dash or a slash within a word", () => {
    const linesOf = (text: string) =>
      pen.set(text, STYLES.text, 72).lines.map(({ pieces }) => pieces.map((piece) => piece.text).join(""));
    expect(linesOf("morgen-avondeten")).toEqual(["morgen-", "avondeten"]);
    expect(linesOf("wandelen/fietsen")).toEqual(["wandelen/", "fietsen"]);
  });
});

describe("the order of a line", () => {
  /** The pieces from left to right, as they are drawn. */
  const seen = (text: string) => {
    const [line] = pen.set(text, STYLES.point, 2000).lines;
    return placedPieces(line ?? { pieces: [], width: 0 }, 0)
      .toSorted((a, b) => a.x - b.x)
      .map(({ drawn }) => drawn.trim())
      .filter((drawn) => drawn !== "");
  };

  it("is that of the text where all of it runs from left to right", () => {
    expect(seen("mood 4 of 5")).toEqual(["mood 4 of 5"]);
  });

  it("runs from the right where the text begins so, with the rest of it from the left", () => {
    expect(seen("אני עייף mood 4 היום")).toEqual(["היום", "mood", "4", "עייף", "אני"]);
    expect(seen("I said שלום עולם to you")).toEqual(["I", "said", "עולם", "שלום", "to", "you"]);
  });

  it("turns brackets round from right to left", () => {
    expect(drawnAt("(", 1)).toBe(")");
    expect(drawnAt("(", 2)).toBe("(");
    expect(drawnAt(").", 1)).toBe(".(");
    expect(drawnAt("שלום)", 1)).toBe("שלום(");
  });
});
