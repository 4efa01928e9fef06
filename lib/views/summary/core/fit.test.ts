import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { fitOnPages, MAX_PAGES } from "./fit";
import { headHeight, itemHeights, PAGE } from "./measure";
import { foldBlankLines } from "./fold-lines";
import { pointNumber, type SummaryBlock, type SummaryDocument, type SummaryPage } from "./model";

const made: SummaryBlock = { kind: "text", heading: "Hoe dit is gemaakt", text: "Alle cijfers zijn zelf ingevuld." };
const room: SummaryBlock = { kind: "room", heading: "Ruimte" };
const documentOf = (blocks: SummaryBlock[]): SummaryDocument => ({
  title: "Samenvatting",
  meta: [],
  basis: { name: "", text: "" },
  blocks: [...blocks, made, room],
  madeOn: "",
});
const fit = (blocks: SummaryBlock[]) => fitOnPages(documentOf(blocks), (headings) => `weg: ${headings.join(", ")}`);
const notes = (texts: string[]): SummaryBlock => ({
  kind: "notes",
  heading: "Notities",
  items: texts.map((text) => ({ label: "1 juni", text })),
});
const height = (blocks: SummaryBlock[]) =>
  blocks.reduce((total, block) => total + headHeight(block) + itemHeights(block).reduce((a, b) => a + b, 0), 0);

const blockArbitrary: fc.Arbitrary<SummaryBlock> = fc.oneof(
  fc
    .record({ texts: fc.array(fc.string({ maxLength: 3000, unit: "grapheme" }), { maxLength: 30 }) })
    .map(({ texts }) => notes(texts)),
  fc
    .array(fc.record({ facts: fc.string({ maxLength: 400 }), text: fc.string({ maxLength: 2000 }) }), { maxLength: 30 })
    .map((items) => ({
      kind: "notes" as const,
      heading: "N",
      items: items.map((item) => ({ label: "1 juni", ...item })),
    })),
  fc
    .array(fc.string({ maxLength: 2000 }), { maxLength: 3 })
    .map((items) => ({ kind: "points" as const, heading: "P", items })),
  fc.array(fc.string({ maxLength: 1200 }), { maxLength: 8 }).map((texts) => ({
    kind: "findings" as const,
    heading: "F",
    items: texts.map((text) => ({ letter: "A", status: "open" as const, name: "Nu lager.", text })),
  })),
);

describe("the pages of a summary", () => {
  it("are one page when everything fits on one", () => {
    const pages = fit([{ kind: "points", heading: "P", items: ["Kort."] }]);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.blocks.map(({ kind }) => kind)).toEqual(["points", "text", "room"]);
    expect(pages[0]).not.toHaveProperty("left");
  });

  it("begin a list of findings at the foot of a page rather than leave it empty, with two at least on either side", () => {
    const findings = (count: number): SummaryBlock => ({
      kind: "findings",
      heading: "F",
      items: Array.from({ length: count }, () => ({
        letter: "A",
        status: "open",
        name: "Nu lager.",
        text: "Stemming.",
      })),
    });
    const parts = (lines: number, count: number) =>
      fit([notes(Array.from({ length: lines }, () => "Een regel.")), findings(count)]).flatMap((page) =>
        page.blocks.flatMap((block) => (block.kind === "findings" ? [block.items.length] : [])),
      );
    const all = [14, 15, 16, 17, 18].flatMap((lines) => [3, 5, 8].map((count) => parts(lines, count)));
    expect(all).toContainEqual([3, 2]);
    expect(all.flat()).not.toContain(1);
  });

  it("are at most two, none fuller than a page, and always say how it was made", () => {
    fc.assert(
      fc.property(fc.array(blockArbitrary, { maxLength: 5 }), (blocks) => {
        const pages = fit(blocks);
        expect(pages.length).toBeLessThanOrEqual(MAX_PAGES);
        pages.forEach((page, index) => {
          const free = PAGE.height - PAGE.paddingTop - PAGE.paddingBottom - PAGE.footer - (index === 0 ? PAGE.head : 0);
          expect(height(page.blocks)).toBeLessThanOrEqual(free);
        });
        expect(pages.flatMap(({ blocks: fitting }) => fitting)).toContainEqual(made);
      }),
      { numRuns: 60 },
    );
  });

  it("lose nothing, or say what was left out", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 2500 }), { minLength: 1, maxLength: 25 }), (texts) => {
        const pages = fit([notes(texts)]);
        const printed = pages.flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.kind === "notes" ? block.items : [])),
        );
        const isWhole = printed.length === texts.length && printed.every(({ text }, index) => text === texts[index]);
        expect(pages.at(-1)?.left).toBe(isWhole ? undefined : "weg: Notities");
      }),
      { numRuns: 60 },
    );
  });

  it("cut a long note between characters, never within one", () => {
    const pages = fit([notes(["😀".repeat(9000)])]);
    const last = pages.flatMap(({ blocks }) => blocks).findLast((block) => block.kind === "notes");
    expect(last?.items.at(-1)?.text).toMatch(/^(😀)+ …$/u);
  });

  it("turn a block that fits on a page to the next page whole", () => {
    const tall = (heading: string): SummaryBlock => ({
      kind: "table",
      heading,
      columns: [{ label: "Nr.", share: 100 }],
      rows: Array.from({ length: 10 }, (_, index) => [String(index)]),
    });
    expect(fit([tall("A"), tall("B"), tall("C")]).map(({ blocks }) => blocks.map(({ heading }) => heading))).toEqual([
      ["A", "B"],
      ["C", "Hoe dit is gemaakt", "Ruimte"],
    ]);
  });
});

describe("an item higher than a page", () => {
  const points = (items: string[]): SummaryBlock => ({ kind: "points", heading: "Punten", items });
  const LEFT = (headings: readonly string[]) => `weg: ${headings.join(", ")}`;
  const squeezed = (text: string) => text.replace(/\s+/g, "");

  /** The texts on paper, each put together again from its pages; null where nothing of it is printed. */
  function printedTexts(pages: readonly SummaryPage[], kind: "points" | "notes", heading: string): string[] {
    const texts: string[] = [];
    for (const block of pages.flatMap(({ blocks }) => blocks)) {
      if (block.kind !== kind || block.heading !== heading) continue;
      if (block.kind === "notes") texts.push(...block.items.map(({ text }) => text));
      else
        for (const [index, text] of block.items.entries())
          if (pointNumber(block, index) === null) texts.push((texts.pop() ?? "") + text);
          else texts.push(text);
    }
    return texts;
  }

  it("reported fault 2: a point of forty lines is printed whole, and the two after it too", () => {
    const long = readFileSync("tests/data/faults/talking-point-40-lines.txt", "utf8");
    const pages = fit([points([long, "Kort.", "Ook kort."])]);
    const printed = printedTexts(pages, "points", "Punten");
    expect(printed.map(squeezed)).toEqual([long, "Kort.", "Ook kort."].map(squeezed));
    expect(pages.at(-1)).not.toHaveProperty("left");
    expect(pages[0]?.blocks[0]).toMatchObject({ kind: "points", items: [expect.stringMatching(/\S/)] });
  });

  it("reported fault 2: a point longer than all pages leaves room for the others, and the page says so", () => {
    const long = Array.from({ length: 900 }, (_, line) => String(line)).join("\n");
    const pages = fit([points([long, long, "Kort."])]);
    const [first, second, third] = printedTexts(pages, "points", "Punten");
    for (const begun of [first, second]) expect(begun).toMatch(/^0\n?1[^]* …$/);
    expect(third).toBe("Kort.");
    expect(pages.at(-1)?.left).toBe("weg: Punten");
  });

  it("reported fault 2: whatever the lengths, each point stands on paper once, or is named as left out", () => {
    const text = fc.oneof(
      fc.array(fc.string({ maxLength: 8 }), { maxLength: 400 }).map((words) => words.join("\n")),
      fc.string({ maxLength: 6000, unit: "grapheme" }),
      fc.nat(6000).map((length) => "woord ".repeat(length)),
      fc.nat(3000).map((length) => "x".repeat(length)),
    );
    const texts = fc.array(
      text.filter((each) => each.trim() !== ""),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(texts, texts, fc.integer({ min: 1, max: 4 }), (pointTexts, noteTexts, maxPages) => {
        const pages = fitOnPages(documentOf([points(pointTexts), notes(noteTexts)]), LEFT, maxPages);
        expect(pages.length).toBeLessThanOrEqual(maxPages);
        const left = pages.at(-1)?.left ?? "";
        const printed = printedTexts(pages, "points", "Punten").map(squeezed);
        for (const [index, text] of pointTexts.map(squeezed).entries())
          if (printed[index] !== text) {
            expect(left).toContain("Punten");
            expect(text.startsWith((printed[index] ?? "").replace(/…$/, ""))).toBe(true);
          }
        expect(printed.length).toBeLessThanOrEqual(pointTexts.length);
        const paper = squeezed(printedTexts(pages, "notes", "Notities").join(""));
        if (paper !== squeezed(noteTexts.join(""))) expect(left).toContain("Notities");
        pages.forEach((page, index) => {
          const free = PAGE.height - PAGE.paddingTop - PAGE.paddingBottom - PAGE.footer - (index === 0 ? PAGE.head : 0);
          expect(height(page.blocks)).toBeLessThanOrEqual(free);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("counts blank lines once", () => {
    expect(foldBlankLines(`a${"\n".repeat(50)}b  \n \n\t\nc\n`)).toBe("a\n\nb\n\nc");
  });
});
