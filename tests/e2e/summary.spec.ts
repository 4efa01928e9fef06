import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "./fixtures";
import { moodGrade } from "./pages/mood";

const NOTE = "Alleen voor mezelf geschreven.";
const sheet = (page: Page) => page.getByRole("article", { name: /^Samenvatting, pagina/ });

async function checkInWithNote(page: Page) {
  const saved = () => page.waitForResponse((response) => response.request().method() === "POST" && response.ok());
  const mood = saved();
  await page.goto("/check-ins/new");
  await moodGrade(page, 6).check();
  await mood;
  const note = saved();
  await page.locator("summary", { hasText: "Notitie" }).click();
  await page.getByRole("textbox", { name: "Notitie" }).fill(NOTE);
  await note;
}

async function download(page: Page): Promise<{ name: string; text: string; pages: number }> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "Bewaar als pdf" }).click();
  const file = await waiting;
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(await file.path())));
  const { text, totalPages } = await extractText(pdf, { mergePages: true });
  return { name: file.suggestedFilename(), text, pages: totalPages };
}

test("the summary holds what was ticked, on screen and as PDF", async ({ journal: page }) => {
  await checkInWithNote(page);
  await page.goto("/talking-points");
  await page.getByLabel("Wat wil je zeggen?").fill("Kan het iets langzamer?");
  await page.getByRole("button", { name: "Zet erbij" }).click();
  await expect(page.getByText("1 van 3")).toBeVisible();

  await page.goto("/summary");
  await expect(sheet(page).first()).toContainText("‘Kan het iets langzamer?’");
  await expect(sheet(page).first()).toContainText("stemming 1 van 1 dag");
  await expect(page.getByText(NOTE)).toHaveCount(0);
  const without = await download(page);
  expect(without).toMatchObject({
    name: "samenvatting.pdf",
    text: expect.stringContaining("‘Kan het iets langzamer?’"),
  });
  expect(without.text).toContain("Zelfrapportage, geen meting.");
  expect(without.text).not.toContain(NOTE);
  expect(without.pages).toBeLessThanOrEqual(2);

  const more = page.locator("summary", { hasText: /^Nog \d+ onderdelen/ });
  await more.click();
  const checkInNotes = page.getByRole("checkbox", { name: /^Notities bij check-ins/ });
  await checkInNotes.check();
  await expect(page.getByText(NOTE)).toBeVisible();
  // A tick keeps its place, and the fold stays as it was opened.
  await expect(checkInNotes).toBeVisible();
  await page.getByRole("checkbox", { name: /^Gesprekspunten/ }).uncheck();
  await expect(page.getByText("‘Kan het iets langzamer?’")).toHaveCount(0);
  const withNotes = await download(page);
  expect(withNotes.text).toContain(NOTE);
  expect(withNotes.text).not.toContain("langzamer");
});

test("a period of one's own is kept, and a wrong one is told", async ({ journal: page }) => {
  await page.goto("/summary?from=2026-03-01&to=2026-04-30");
  await expect(sheet(page).first()).toContainText("periode: 1 maart 2026 tot en met 30 april 2026");
  await expect(page.getByLabel("Van", { exact: true })).toHaveValue("2026-03-01");
  await page.goto("/summary?from=2026-04-30&to=2026-03-01");
  await expect(page.getByText("Deze periode klopt niet.")).toBeVisible();
});

test("the PDF is private, and asks for a period that can be", async ({ journal: page }) => {
  const pdf = await page.request.get("/summary/pdf?from=2026-03-01&to=2026-04-30");
  expect(pdf.status()).toBe(200);
  expect(pdf.headers()).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": 'attachment; filename="samenvatting.pdf"',
    "cache-control": "private, no-store",
  });
  expect((await page.request.get("/summary/pdf?from=2026-04-30&to=2026-03-01")).status()).toBe(400);
});

// Paper is the same size everywhere.
test("the print is as many A4 pages as the screen shows", async ({ journal: page }) => {
  await checkInWithNote(page);
  await page.goto("/summary");
  const shown = await sheet(page).count();
  const printed = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  expect(printed.numPages).toBe(shown);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("parts and period are chosen with a plain form", async ({ journal: page }) => {
    await page.goto("/summary");
    await page.getByRole("checkbox", { name: /^Grafiek/ }).uncheck();
    await page.getByRole("radio", { name: "Zelf gekozen" }).check();
    await page.getByLabel("Van", { exact: true }).fill("2026-03-01");
    await page.getByRole("button", { name: "Toon" }).click();
    await expect(page.getByRole("checkbox", { name: /^Grafiek/ })).not.toBeChecked();
    await expect(sheet(page).first()).toContainText("periode: 1 maart 2026");
  });
});
