import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitOnPages, MAX_PAGES } from "@/lib/summary/fit";
import { headHeight, itemHeights, PAGE } from "@/lib/summary/measure";
import type { SummaryBlock, SummaryDocument } from "@/lib/summary/model";

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

  it("are at most two, none fuller than a page, and always say how it was made", () => {
    fc.assert(
      fc.property(fc.array(blockArbitrary, { maxLength: 5 }), (blocks) => {
        const pages = fit(blocks);
        expect(pages.length).toBeLessThanOrEqual(MAX_PAGES);
        pages.forEach((page, index) => {
          const free = PAGE.height - PAGE.paddingTop - PAGE.paddingBottom - PAGE.footer - (index === 0 ? PAGE.head : 0);
          expect(height(page.blocks)).toBeLessThanOrEqual(free);
        });
        expect(pages.flatMap(({ blocks: kept }) => kept)).toContainEqual(made);
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
    const last = pages.flatMap(({ blocks }) => blocks).find((block) => block.kind === "notes");
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
