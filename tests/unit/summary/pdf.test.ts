import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { describe, expect, it } from "vitest";
import { renderSummaryPdf } from "@/components/summary/pdf/render";
import { DEFAULT_PARTS, type SummaryChoice } from "@/lib/summary/choice";
import { composeSummary } from "@/lib/summary/compose";
import { fitOnPages, MAX_PAGES } from "@/lib/summary/fit";
import type { SummaryRecord } from "@/lib/summary/model";
import { summaryChoice, summaryContext, summaryRecord } from "@/tests/factories/summary";

async function pdfOf(record: SummaryRecord, choice: SummaryChoice = summaryChoice()) {
  const context = summaryContext(record, choice);
  const summary = composeSummary(record, choice, context);
  const pages = fitOnPages(summary, (headings) => context.t("left", { pages: MAX_PAGES, parts: headings.join(", ") }));
  const pageLabel = (page: number, total: number) => context.t("pageOf", { page, total });
  return renderSummaryPdf({ summary, pages, language: "nl", pageLabel });
}

async function textOf(pdf: Buffer) {
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return { totalPages, text: text.join("\n").replace(/\s+/g, " ") };
}

const NOTES = ["sessionNotes", "checkInNotes"] as const;

// Parsing fonts from disk dominates; a cold start on a slow machine takes seconds.
describe("the PDF of a summary", { timeout: 60_000 }, () => {
  it("is selectable text on two pages, with title and language", async () => {
    const pdf = await pdfOf(summaryRecord());
    const { text, totalPages } = await textOf(pdf);
    expect(totalPages).toBe(2);
    for (const words of [
      "Voor sessie 16",
      "Zelfrapportage, geen meting.",
      "stemming 97 van 130 dagen",
      "‘Over mijn vader praten ging me te snel. Mag ik dan “stop” zeggen?’",
      "lager, daarna hersteld",
      "verhuizing",
      "zwaar, maar nuttig",
      "6 → 4",
      "pagina 2 van 2",
    ])
      expect(text).toContain(words);
    const { info } = await getMeta(await getDocumentProxy(new Uint8Array(pdf)));
    expect(info).toMatchObject({ Title: "Voor sessie 16", Language: "nl" });
  });

  it("embeds every font it names", async () => {
    const pdf = (await pdfOf(summaryRecord())).toString("latin1");
    expect(pdf).not.toMatch(/\/BaseFont \/Helvetica/);
  });

  it("prints notes in other alphabets and with pictures, and never more than two pages", async () => {
    const note = "Vandaag 😀 👍🏽 ❤️ Привет мир, γειά, שלום, مرحبا, naïef, Łódź; 你好 \uD83D \u0000 einde. ";
    const checkIns = Array.from({ length: 40 }, (_, index) => ({
      day: `2026-05-${String(1 + (index % 28)).padStart(2, "0")}`,
      note: `${note.repeat(1 + (index % 5))}\n\n${"x".repeat(300)}`,
    }));
    const record = summaryRecord({ checkIns });
    const { text, totalPages } = await textOf(
      await pdfOf(record, summaryChoice({ parts: new Set([...DEFAULT_PARTS.therapist, ...NOTES]) })),
    );
    expect(totalPages).toBe(2);
    for (const words of ["😀", "Привет мир", "γειά", "Łódź", "naïef", "□□", "einde.", "Niet alles past"])
      expect(text).toContain(words);
  });

  it("has no note that was not ticked", async () => {
    const record = summaryRecord({ checkIns: [{ day: "2026-06-01", note: "kanarie" }] });
    expect((await textOf(await pdfOf(record))).text).not.toContain("kanarie");
  });

  it("can be made of an empty record", async () => {
    const { totalPages } = await textOf(
      await pdfOf(summaryRecord({ days: [], sessions: [], points: [], findings: [] })),
    );
    expect(totalPages).toBe(1);
  });
});
