import { readFileSync } from "node:fs";
import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { describe, expect, it } from "vitest";
import { DRAWINGS, renderSummaryPdf } from "./render";
import { DEFAULT_PARTS, type SummaryChoice } from "@/lib/views/summary/core/choice";
import type { SummaryRecord } from "@/lib/views/summary/core/model";
import { pdfSummary, summaryChoice, summaryRecord } from "@/tests/factories/summary";

async function pdfOf(record: SummaryRecord, choice?: SummaryChoice) {
  return renderSummaryPdf(pdfSummary(record, { ...(choice && { choice }) }));
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

  const pointsOf = (texts: string[]) =>
    summaryRecord({
      points: texts.map((text, index) => ({
        id: `p${index}`,
        content: { text, source: { kind: "own" }, status: "chosen", order: index + 1, writtenOn: "2026-06-10" },
      })),
    });

  it("reported fault 1: letters written as letter and mark are printed, composed or in another font", async () => {
    const decomposed = readFileSync("tests/data/faults/pdf-decomposed.txt", "utf8").normalize("NFD").split("\n");
    const { text } = await textOf(await pdfOf(pointsOf(decomposed.filter(Boolean))));
    for (const words of ["Één keer per week", "Özlem belde", "h\u0301"]) expect(text).toContain(words);
    expect(text).not.toContain("Een paar tekens");
  });

  it("reported fault 1: no letter with any mark stops the document, in any cut", async () => {
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZÆØƠƯabcdefghijklmnopqrstuvwxyzøơư01?"];
    const marks = [..."\u0300\u0301\u0303\u0304\u0308\u0309\u0323\u0329\u0336\u20DD\u20E3\u0591\u064B\u0E31"];
    const all = letters.map((letter) => marks.map((mark) => letter + mark).join(" ")).join(" ");
    const parts = new Set([...DEFAULT_PARTS.therapist, ...NOTES]);
    const record = { ...pointsOf([all]), checkIns: [{ day: "2026-06-01", note: all }] };
    const { text } = await textOf(await pdfOf(record, summaryChoice({ parts })));
    expect(text).toContain("q\u0301");
    // What no font at hand can join is left out, and said.
    expect(text).toContain("Een paar tekens kon de PDF niet weergeven.");
  });

  it("reported fault 1: a library that throws all the same costs signs, never the document", async () => {
    const failures: unknown[] = [];
    const plainly = DRAWINGS.slice(1);
    const pdf = await renderSummaryPdf(
      pdfSummary(pointsOf(["Café 😀 h\u0301 пример"])),
      (error) => failures.push(error),
      [() => Promise.reject(new TypeError("no anchor")), ...plainly],
    );
    const { text } = await textOf(pdf);
    expect(failures).toHaveLength(1);
    expect(text).toContain("‘Café □ h □□□□□□’");
    expect(text).toContain("Een paar tekens kon de PDF niet weergeven.");
  });

  it("reported fault 32: a keycap is one sign, and a sentence from right to left stands at the right", async () => {
    const texts = ["Plan: 2️⃣ walk 3️⃣ sleep", "أشعر بالقلق (mood 4) ثم يتحسن.", "אני עייף (mood 4) היום."];
    const pdf = await pdfOf(pointsOf(texts));
    const { text } = await textOf(pdf);
    expect(text.replaceAll("\uFE0F", "")).toContain("2\u20E3 walk 3\u20E3 sleep");
    // The letters themselves, not the forms in which they were drawn.
    expect(text).toContain("بالقلق");
    const page = await (await getDocumentProxy(new Uint8Array(pdf))).getPage(1);
    const { items } = await page.getTextContent();
    const placed = items.flatMap((item) =>
      "str" in item ? [{ text: item.str, x: Number(item.transform[4]), width: item.width }] : [],
    );
    const letter = /[\u0590-\u06ff]/;
    const rightEdge = Math.max(...placed.filter((item) => letter.test(item.text)).map(({ x, width }) => x + width));
    expect(rightEdge).toBeGreaterThan(520);
  });
});
