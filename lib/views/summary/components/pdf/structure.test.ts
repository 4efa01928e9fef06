import { execFileSync, spawnSync } from "node:child_process";
import { getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { renderSummaryPdf } from "./render";
import { PARTS } from "@/lib/views/summary/core/choice";
import type { SummaryBlock } from "@/lib/views/summary/core/model";
import { pdfSummary, summaryChoice, summaryRecord } from "@/tests/factories/summary";
import { structureOf } from "@/tests/setup/pdf-structure";

const NOTE = "Vandaag was het rustig.\nDaarna koffie met mijn zus; het gesprek ging over vroeger.";
const checkIns = Array.from({ length: 24 }, (_, index) => ({
  day: `2026-05-${String(1 + index).padStart(2, "0")}`,
  time: "21:30",
  note: `${index + 1}. ${NOTE}`,
}));
const secondOpinion = () =>
  pdfSummary(summaryRecord({ checkIns }), {
    choice: summaryChoice({ audience: "second-opinion", parts: new Set(PARTS) }),
    maxPages: 4,
  });

/** What a block says, in the order of reading. */
function sentencesOf(block: SummaryBlock): string[] {
  switch (block.kind) {
    case "points":
      return block.items.flatMap((text) => text.split("\n"));
    case "chart":
      return [block.caption];
    case "findings":
      return block.items.flatMap(({ letter, name, text, answer = "" }) => [letter, name, text, answer]);
    case "table":
      return [...block.columns.map(({ label }) => label), ...block.rows.flat()];
    case "notes":
      return block.items.flatMap(({ label, facts = "", text }) => [label, ...facts.split("\n"), ...text.split("\n")]);
    case "room":
      return [];
    default:
      return block.text.split("\n");
  }
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();
const hasPoppler = spawnSync("pdfinfo", ["-v"]).status === 0;

function expectInOrder(text: string, sentences: readonly string[]): void {
  let at = 0;
  for (const sentence of sentences.map(plain)) {
    const found = text.indexOf(sentence, at);
    expect(found, `“${sentence}” in the structure, behind ${at}`).toBeGreaterThanOrEqual(at);
    at = found + sentence.length;
  }
}

describe("the structure of the summary's PDF", { timeout: 60_000 }, () => {
  const { summary, pages, ...rest } = secondOpinion();
  const sentences = pages.flatMap(({ blocks, left = "" }, index) => [
    ...(index === 0 ? [summary.title, ...summary.meta, summary.basis.name, summary.basis.text] : []),
    ...blocks.flatMap((block) => [block.heading, ...sentencesOf(block)]),
    left,
    summary.madeOn,
    rest.pageLabel(index + 1, pages.length),
  ]);
  const drawn = renderSummaryPdf({ summary, pages, ...rest });

  it("holds every sentence in the order of reading, and nothing is drawn outside of it", async () => {
    const { parts, untagged } = await structureOf(await drawn);
    expectInOrder(parts.map(({ text }) => text).join(" "), sentences);
    expect(untagged).toEqual([]);
  });

  it("tells headings, paragraphs, lists, a table and a figure apart", async () => {
    const { parts } = await structureOf(await drawn);
    const pathsOf = (text: string) => parts.filter((part) => part.text === text).map(({ path }) => path);
    expect(pathsOf(summary.title)).toEqual(["Document/H1"]);
    for (const heading of new Set(pages.flatMap(({ blocks }) => blocks.map((block) => block.heading))))
      expect(new Set(pathsOf(heading)), heading).toEqual(new Set(["Document/H2"]));
    expect(pathsOf("Daarna koffie met mijn zus; het gesprek ging over vroeger.")[0]).toBe("Document/P");
    expect(pathsOf("1")).toContain("Document/L/LI/Lbl");
    expect(pathsOf("Stemming voor → na")).toEqual(["Document/Table/THead/TR/TH"]);
    expect(pathsOf("zwaar, maar nuttig")[0]).toBe("Document/Table/TBody/TR/TD");
    const [figure] = parts.filter(({ path }) => path === "Document/Figure");
    expect(figure?.alt).toBe(
      "Stemming, stress en slaap van 1 februari tot 10 juni 2026. Stemming: 97 van 130 dagen ingevuld, laagste 4, hoogste 8. Stress: 97 van 130 dagen ingevuld, laagste 4, hoogste 8. Slaap: 97 van 130 dagen ingevuld, laagste 5, hoogste 8. 15 sessies. Gemarkeerd: A, Lager, daarna hersteld, van 9 maart tot 4 april; B, Aanhoudend korter, sinds 6 mei; C, Nu lager, te vroeg om te zeggen, sinds 28 mei.",
    );
  });

  it("has a bookmark to each heading once there are more than two pages", async () => {
    const document = await getDocumentProxy(new Uint8Array(await drawn));
    const titles = (await document.getOutline())?.map(({ title }) => title);
    expect(titles).toEqual([...new Set(pages.flatMap(({ blocks }) => blocks.map(({ heading }) => heading)))]);
    const short = await getDocumentProxy(new Uint8Array(await renderSummaryPdf(pdfSummary(summaryRecord()))));
    expect(await short.getOutline()).toBeNull();
  });

  it("says that it is PDF/A-2a, with its language, its colours and all its fonts", async () => {
    const file = (await drawn).toString("latin1");
    expect(file.startsWith("%PDF-1.7")).toBe(true);
    expect(file).toContain("<pdfaid:part>2</pdfaid:part>");
    expect(file).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
    expect(file).toMatch(/\/MarkInfo \d+ 0 R/);
    expect(file).toContain("/Marked true");
    expect(file).toContain("/Lang (nl)");
    expect(file).toContain("/S /GTS_PDFA1");
    expect(file).toContain("/DisplayDocTitle true");
    const descriptors = file.split("/Type /FontDescriptor").slice(1);
    expect(descriptors.length).toBeGreaterThan(3);
    for (const descriptor of descriptors) expect(descriptor.slice(0, descriptor.indexOf(">>"))).toMatch(/\/FontFile2 /);
    // Each font is a subset with the characters of its letters; none is one that a reader has to have.
    expect(file.match(/\/Subtype \/Type0/g)).toHaveLength(descriptors.length);
    expect(file).not.toMatch(/\/Subtype \/Type1\b/);
    expect(file).not.toMatch(/\/(Encrypt|JavaScript|EmbeddedFiles|Launch|URI)\b/);
  });

  it.skipIf(!hasPoppler)("is read the same by another program", async () => {
    const input = await drawn;
    const read = (...options: string[]) => execFileSync("pdfinfo", [...options, "-"], { input, encoding: "utf8" });
    expect(read()).toMatch(/^Tagged:\s+yes$/m);
    const texts = [...read("-struct-text").matchAll(/^\s*"(.*)"$/gm)].map(([, text = ""]) => plain(text));
    expectInOrder(texts.join(" "), sentences);
  });
});
