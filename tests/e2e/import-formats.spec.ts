import { readFileSync, statSync } from "node:fs";
import type { Page } from "@playwright/test";
import { zipSync } from "fflate";
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

  const uploading = page.waitForRequest("**/settings/import/upload");
  await upload(page, "apple-health-12.xml");
  // The export is read in the browser: nothing but its nights leaves it.
  const sentBytes = Number((await (await uploading).allHeaders())["content-length"]);
  expect(sentBytes).toBeGreaterThan(500);
  expect(sentBytes).toBeLessThan(statSync(`${SAMPLES}/apple-health-12.xml`).size / 5);
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

test.describe("an export that is read on the device", () => {
  const choose = async (page: Page, file: { name: string; bytes: Buffer }) => {
    await page.goto("/settings/import");
    await page
      .getByLabel("Kies een bestand")
      .setInputFiles({ name: file.name, mimeType: "application/octet-stream", buffer: file.bytes });
    await page.getByRole("button", { name: "Bekijk wat erin staat" }).click();
  };
  const uploadsOf = (page: Page) => {
    const uploads: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("/settings/import/upload")) uploads.push(request.url());
    });
    return uploads;
  };

  test("and is cut, nests wrongly or unpacks without end is refused, and nothing is sent", async ({
    journal: page,
  }) => {
    const uploads = uploadsOf(page);
    const whole = readFileSync(`${SAMPLES}/apple-health-12.xml`);
    const archive = Buffer.from(zipSync({ "apple_health_export/export.xml": whole }));
    const bomb = zipSync({ "export.xml": Buffer.from(`<HealthData>${" ".repeat(24 * 1024 * 1024)}</HealthData>`) });
    const hostile = [
      { name: "half.zip", bytes: archive.subarray(0, 900), says: "Dit archief is afgebroken of beschadigd." },
      { name: "half.xml", bytes: whole.subarray(0, 5_000), says: "Dit XML-bestand is afgebroken" },
      { name: "bom.zip", bytes: Buffer.from(bomb), says: "Dit archief pakt uit tot meer dan een export kan zijn." },
    ];
    for (const file of hostile) {
      await choose(page, file);
      const alert = page.getByRole("alert").filter({ hasText: file.name });
      await expect(alert).toContainText(file.says);
      await expect(alert).toContainText("Er is niets geïmporteerd.");
    }
    expect(uploads).toEqual([]);
  });

  test("says how far it is, and can be stopped", async ({ journal: page }) => {
    const uploads = uploadsOf(page);
    const answer = JSON.stringify({ kind: "progress", read: 20, nights: 812 });
    const body = `onmessage = () => postMessage(${answer})`;
    await page.route("**/health-worker.js", (route) => route.fulfill({ body, contentType: "text/javascript" }));
    await choose(page, { name: "export.xml", bytes: Buffer.from("<?xml version='1.0'?><HealthData></HealthData>") });
    await expect(page.getByText("1 van 1 MB gelezen, 812 nachten gevonden")).toBeVisible();
    await expect(page.getByRole("progressbar", { name: "Bestand lezen" })).toBeVisible();
    await page.getByRole("button", { name: "Stop met lezen" }).click();
    await expect(page.getByRole("status")).toHaveText("Het lezen is gestopt. Er is niets verstuurd.");
    expect(uploads).toEqual([]);
  });
});
