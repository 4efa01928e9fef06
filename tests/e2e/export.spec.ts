import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "./fixtures";
import { moodGrade } from "./pages/mood";

async function file(page: Page, start: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent("download");
  await start();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test("everything can be taken along, each way with a sentence and the password where it asks @phone", async ({
  journal: page,
  person,
}) => {
  const saved = page.waitForResponse((response) => response.request().method() === "POST" && response.ok());
  await page.goto("/check-ins/new");
  await moodGrade(page, 6).check();
  await saved;

  await page.goto("/settings/export");
  const press = (name: string) => page.getByRole("button", { name }).click();
  await page.getByLabel("Je wachtwoord", { exact: true }).fill("een heel ander wachtwoord");
  await press("Download tabellen");
  await expect(page.getByText("Dit wachtwoord klopt niet.")).toBeVisible();

  await page.getByLabel("Je wachtwoord", { exact: true }).fill(person.password);
  const tables = await file(page, () => press("Download tabellen"));
  expect(tables.name).toMatch(/^keerpunt-\d{4}-\d{2}-\d{2}\.zip$/);
  const files = unzipSync(tables.bytes);
  expect(strFromU8(files["check-ins.csv"] ?? new Uint8Array())).toMatch(/\r\n\d{4}-\d{2}-\d{2};\d{2}:\d{2};6;/);
  expect(Object.keys(files)).toContain("sessions.csv");

  const bundle = await file(page, () => press("Download FHIR"));
  expect(bundle.name).toMatch(/^keerpunt-fhir-.*\.json$/);
  expect(JSON.parse(bundle.bytes.toString("utf8"))).toMatchObject({
    resourceType: "Bundle",
    entry: [{}, {}, { resource: { resourceType: "Observation", valueQuantity: { value: 6 } } }],
  });

  expect((await file(page, () => press("Download alles"))).bytes.toString("utf8")).toContain('"format": "keerpunt"');
  const link = (name: string) => page.getByRole("link", { name }).click();
  expect((await file(page, () => link("Download check-ins"))).name).toMatch(/^keerpunt-check-ins-.*\.csv$/);
  const calendar = await file(page, () => link("Download agenda"));
  expect(calendar.bytes.toString("utf8")).toContain("BEGIN:VCALENDAR");
  await link("Naar de samenvatting");
  await expect(page.getByRole("link", { name: "Bewaar als pdf" })).toBeVisible();
});
