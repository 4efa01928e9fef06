import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const SAMPLES = "tests/data/imports";
const PHONE = { width: 390, height: 844 };

const preview = (page: Page) => page.locator("#preview");

/** Sends files of one export and waits for what they give. */
async function upload(page: Page, ...names: string[]) {
  await page.goto("/settings/import");
  await page.getByLabel("Kies een bestand").setInputFiles(names.map((name) => `${SAMPLES}/${name}`));
  await page.getByRole("button", { name: "Bekijk wat erin staat" }).click();
  await expect(preview(page)).toBeVisible();
}

async function importAll(page: Page, count: number) {
  await page.getByRole("button", { name: `Importeer ${count} check-ins` }).click();
  await expect(page.getByRole("status")).toContainText(`${count} check-ins zijn erbij gekomen.`);
}

test.use({ viewport: PHONE });

test("five exports of other apps come in on a phone, and once", async ({ journal: page }) => {
  await upload(page, "daylio-15.daylio");
  await expect(preview(page)).toContainText("16 check-ins zijn nieuw, van 16 in het bestand.");
  await preview(page).getByText("Wat niet meekomt").click();
  await expect(preview(page)).toContainText("Label: de naam ervan staat niet in het bestand (1)");
  await importAll(page, 16);

  await upload(page, "apple-health-12.xml");
  await importAll(page, 16);

  await upload(
    page,
    "com.samsung.shealth.sleep.20260406090000.csv",
    "com.samsung.health.sleep_stage.20260406090000.csv",
  );
  // Apple Health measured three of the nights already: they stay as they are unless the person says otherwise.
  await expect(preview(page)).toContainText("9 check-ins zijn nieuw, van 12 in het bestand.");
  await expect(preview(page)).toContainText("3 staan er al, met andere waarden.");
  await page.getByRole("button", { name: "Importeer", exact: true }).click();
  await expect(page.getByRole("status")).toContainText("9 check-ins zijn erbij gekomen.");

  await upload(page, "day-one.zip");
  await importAll(page, 10);

  await upload(page, "daylio-15.daylio");
  await expect(preview(page)).toContainText("16 staan er al en veranderen niet.");
  await expect(page.getByRole("button", { name: /^Importeer/ })).toHaveCount(0);
});

test("what only the person can say is asked, and shown before it comes in", async ({ journal: page }) => {
  await upload(page, "emoods.emoods");
  await expect(page.getByText("eMoods backup")).toBeVisible();
  await expect(async () => {
    await page.getByLabel("Dit is: DEPRESSED").selectOption("Stemming");
    await page.getByRole("button", { name: "Bekijk opnieuw" }).click();
    await expect(page.getByLabel("Hoogste van de schaal: DEPRESSED")).toHaveValue("4");
  }).toPass();
  await page.getByLabel("Hoog betekent een slechte stemming").check();
  await page.getByRole("button", { name: "Importeer 12 check-ins" }).click();
  await expect(preview(page).getByRole("row").nth(1)).toHaveText(/2 maart 2026.*10.*7,5 uur/);
  await importAll(page, 12);
});
