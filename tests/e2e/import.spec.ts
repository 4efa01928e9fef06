import { randomBytes } from "node:crypto";
import { createWriteStream, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { once } from "node:events";
import type { Page } from "@playwright/test";
import { z } from "zod";
import { cookiesOf } from "../setup/browser-cookies";
import { dataFolder } from "../setup/e2e-data";
import { seedAccount } from "../setup/seed-account";
import { expect, test } from "./fixtures";

const DIARY = "tests/data/diary/outpatient-diary.csv";

const preview = (page: Page) => page.locator("#preview");
const refusal = (page: Page) => page.getByRole("main").getByRole("alert");

async function upload(page: Page, file: Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0]) {
  await page.goto("/settings/import");
  await page.getByLabel("Kies een bestand").setInputFiles(file);
  await page.getByRole("button", { name: "Bekijk wat erin staat" }).click();
}

async function letGo(page: Page) {
  await page.getByRole("button", { name: "Doe niets met dit bestand" }).click();
  await expect(page.getByLabel("Kies een bestand")).toBeVisible();
}

/** Unfolds what was detected of the columns, which is folded where the file can be imported as it is. */
const openColumns = (page: Page) => page.getByText("Klopt dit niet?").click();

const csv = (text: string) => ({ name: "dagboek.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

/** The password of everybody in these tests, which the full export asks for. */
const PASSWORD = "vier-natte-honden-zwemmen";

test("a real diary comes in once, however often it is imported", async ({ journal: page }) => {
  await upload(page, DIARY);
  await expect(preview(page)).toContainText("292 rijen zijn nieuw, van 292 in het bestand.");
  await expect(preview(page).getByRole("row", { name: "19 mei 2021 7 1 10,1 uur leeg leeg" })).toBeVisible();
  await expect(page.getByLabel("Hoogste van de schaal: Stemming")).toHaveValue("3");
  await page.getByRole("button", { name: "Importeer 292 rijen" }).click();
  await expect(page.getByRole("status")).toContainText("292 check-ins zijn erbij gekomen.");

  await upload(page, DIARY);
  await expect(preview(page)).toContainText("292 rijen staan er al en veranderen niet.");
  await expect(page.getByText("Alles staat er al.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Importeer/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Doe niets met dit bestand" }).click();
  await expect(page.getByLabel("Kies een bestand")).toBeVisible();

  await page.goto("/trends");
  await expect(page.getByRole("main")).toContainText("2022");
});

test("what cannot be known is asked, and what is corrected is shown before it is imported", async ({
  journal: page,
}) => {
  await upload(page, "tests/data/imports/generic.csv");
  await expect(preview(page)).toContainText("Deze datums kun je op twee manieren lezen.");
  // A choice made before the page is awake is lost; so it is made until it holds.
  await expect(async () => {
    await page
      .getByLabel("Zo staat de datum er")
      .selectOption({ label: "dag, maand, jaar: 03-02-2026 is 3 februari 2026" });
    await page.getByRole("button", { name: "Lees de datums zo" }).click();
    await expect(preview(page).getByRole("table")).toBeVisible();
  }).toPass();
  await expect(preview(page).getByRole("row").nth(1)).toHaveText(
    /3 februari 2026.*6.*4.*7,5 uur.*leeg.*Sessie gehad; daarna moe/,
  );
  await expect(preview(page).getByRole("row").nth(3)).toContainText("=SUM(A1:A2)");

  await openColumns(page);
  await page.getByLabel("Hoog betekent rustig").check();
  await page.getByRole("button", { name: "Importeer 3 rijen" }).click();
  await expect(preview(page).getByRole("row").nth(1)).toHaveText(/3 februari 2026.*6.*7.*7,5 uur/);
  await page.getByRole("button", { name: "Importeer 3 rijen" }).click();
  await expect(page.getByRole("status")).toContainText("3 check-ins zijn erbij gekomen.");
});

test("a file full of faults says of each row what is wrong, with its line", async ({ journal: page }) => {
  await upload(
    page,
    csv(
      "datum;stemming (1-10)\n31-02-2026;5\ngisteren;6\n14-02-2026;=1+1\n15-02-2026;7\n01-01-2099;7\n16-02-2026;99\n17-02-2026;\n",
    ),
  );
  await expect(preview(page)).toContainText("1 rij is nieuw, van 7 in het bestand.");
  await expect(preview(page)).toContainText("6 rijen worden overgeslagen.");
  for (const [reason, place] of [
    ["Deze dag of tijd bestaat niet", "Regel 2, datum: 31-02-2026"],
    ["Geen datum te lezen", "Regel 3, datum: gisteren"],
    ["Een formule; die rekenen we niet uit", "Regel 4, stemming (1-10): =1+1"],
    ["Ligt in de toekomst", "Regel 6, datum: 01-01-2099"],
    ["Buiten de schaal", "Regel 7, stemming (1-10): 99"],
    ["Geen enkele waarde", "Regel 8"],
  ] as const) {
    await preview(page).getByText(`${reason} (1)`).click();
    await expect(preview(page).getByText(place)).toBeVisible();
  }
});

test("what a table does not say by itself is asked or said, and the preview comes first", async ({ journal: page }) => {
  await test.step("reported fault 12: a title above the header, and a scale that nobody knows", async () => {
    await upload(page, "tests/data/faults/title-line.csv");
    await expect(page.getByLabel("De namen van de kolommen staan op")).toHaveValue("2");
    await expect(preview(page)).toContainText("Uit het bestand blijkt niet hoe ver deze schaal loopt.");
    await expect(page.getByRole("button", { name: /^Importeer/ })).toHaveCount(0);
    await expect(async () => {
      await page.getByLabel("Laagste van de schaal: Stemming").fill("1");
      await page.getByLabel("Hoogste van de schaal: Stemming").fill("10");
      await page.getByRole("button", { name: "Bekijk opnieuw" }).click();
      await expect(preview(page).getByRole("row").nth(1)).toHaveText(/3 februari 2026.*7.*goed/);
    }).toPass();
    await expect(preview(page)).toContainText(
      "Stemming: uit de kolom “stemming”, waar 1 het laagst is en 10 het hoogst.",
    );
    await openColumns(page);
    const columns = page.getByRole("heading", { name: "Wanneer" });
    const [first, then] = await Promise.all([preview(page).boundingBox(), columns.boundingBox()]);
    expect(first?.y).toBeLessThan(then?.y ?? 0);
    await page.getByLabel("De namen van de kolommen staan op").selectOption("0");
    await page.getByRole("button", { name: "Bekijk opnieuw" }).click();
    await expect(page.getByLabel("De namen van de kolommen staan op")).toHaveValue("0");
    await letGo(page);
  });
  await test.step("reported fault 14: an emoji where the menu of columns cuts", async () => {
    await upload(page, "tests/data/faults/emoji-at-16.csv");
    await expect(page.getByLabel("Kolom: Notitie", { exact: true })).toContainText("note (zoals Had a good day · ok)");
    const names = await page
      .getByRole("combobox")
      .evaluateAll((fields) =>
        fields.map((field) =>
          field instanceof HTMLSelectElement ? (field.ariaLabel ?? field.labels[0]?.textContent) : null,
        ),
      );
    expect(new Set(names).size, "each menu has a name of its own").toBe(names.length);
    await expect(page.getByRole("group", { name: "De schaal van Stemming" })).toBeVisible();
    await letGo(page);
  });
  await test.step("reported fault 13: a file of which no row can be read", async () => {
    await upload(page, csv("date,mood (1-10)\n2026-02-31,7\n2026-02-30,6\n"));
    await expect(preview(page)).toContainText("Geen enkele rij is te lezen, dus er komt niets bij.");
    await expect(page.getByText("Alles staat er al.")).toHaveCount(0);
    await letGo(page);
  });
  await test.step("reported fault 3: the export of an account adds nothing to it", async () => {
    const text = readFileSync("tests/data/faults/own-export-round-trip.csv", "utf8").replaceAll("2026-11", "2026-01");
    await upload(page, csv(text));
    await expect(preview(page)).toContainText("Dit is een export van je check-ins uit Keerpunt.");
    await page.getByRole("button", { name: "Importeer 7 rijen" }).click();
    await expect(page.getByRole("status")).toContainText("7 check-ins zijn erbij gekomen.");
    await page.goto("/settings/export");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download check-ins" }).click(),
    ]);
    await upload(page, await download.path());
    await expect(preview(page)).toContainText("7 rijen staan er al en veranderen niet.");
    await expect(page.getByText("Alles staat er al.")).toBeVisible();
  });
});

/** Chance bytes, but none that begins a line: the place that is told must be known. */
function bytesOfOneLine(length: number): Buffer {
  return Buffer.from(randomBytes(length).map((byte) => (byte === 10 || byte === 13 ? 0 : byte)));
}

const REFUSED = [
  {
    what: "a binary file",
    file: { ...csv(""), buffer: Buffer.concat([Buffer.from("date,mood\n1,"), bytesOfOneLine(4000), Buffer.of(0)]) },
    says: ["geen tekstbestand", "Regel 2"],
  },
  {
    what: "an open quote",
    file: csv('date,mood,note\n2026-02-03,5,"open\n'),
    says: ["aanhalingstekens", "Regel 2, teken 14."],
  },
  { what: "an empty file", file: csv(""), says: ["Er staat niets in dit bestand"] },
  {
    what: "a million rows",
    file: csv(`date,mood\n${"2026-02-03,5\n".repeat(1_000_000)}`),
    says: ["meer dan 20.000 rijen", "Regel 20002, teken 1."],
  },
  {
    what: "broken JSON",
    file: csv('{"format": "keerpunt",\n "version" 1}'),
    says: ["begint als JSON", "Regel 2, teken 12."],
  },
  { what: "JSON of somebody else", file: csv('{"entries": []}'), says: ["geen export van Keerpunt"] },
];

test("hostile files are refused in words, and nothing of them is imported", async ({ journal: page }) => {
  for (const { what, file, says } of REFUSED) {
    await test.step(what, async () => {
      await upload(page, file);
      for (const words of [...says, "Er is niets geïmporteerd."]) await expect(refusal(page)).toContainText(words);
    });
  }
  await page.goto("/check-ins");
  await expect(page.getByText("Nog geen check-in")).toBeVisible();
});

test("a file of 100 MB is refused in words", async ({ journal: page }, info) => {
  test.slow();
  const path = info.outputPath("large.csv");
  const stream = createWriteStream(path);
  const lines = `${"2026-02-03,5,".padEnd(127, "x")}\n`.repeat(8192);
  for (let megabyte = 0; megabyte < 100; megabyte += 1) if (!stream.write(lines)) await once(stream, "drain");
  stream.end();
  await once(stream, "close");
  await upload(page, path);
  await expect(refusal(page)).toContainText("Dit bestand is groter dan 32 MB.", { timeout: 60_000 });
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("everything goes out as one file and comes back the same in another account", async ({
  journal: page,
  browser,
  baseURL,
}, info) => {
  await upload(page, "tests/data/imports/generic.csv");
  await expect(async () => {
    await page.getByLabel("Zo staat de datum er").selectOption("day-month-year");
    await page.getByRole("button", { name: "Bekijk opnieuw" }).click();
    await expect(preview(page).getByRole("table")).toBeVisible();
  }).toPass();
  await page.getByRole("button", { name: "Importeer 3 rijen" }).click();
  await expect(page.getByRole("status")).toContainText("3 check-ins");
  const first = await exported(page);
  const path = info.outputPath("export.json");
  await writeFile(path, first);

  const url = z.url().parse(baseURL);
  const elsewhere = await browser.newContext({ baseURL: url });
  await elsewhere.addCookies(cookiesOf(await seedAccount(dataFolder(), url, {}, { password: PASSWORD }), url));
  const other = await elsewhere.newPage();
  await upload(other, path);
  await expect(other.getByText("3 nieuw")).toBeVisible();
  await other.getByRole("button", { name: "Importeer alles" }).click();
  await expect(other.getByRole("status")).toContainText("Uit een export van Keerpunt.");
  expect(withoutDate(await exported(other))).toEqual(withoutDate(first));

  await upload(other, path);
  await expect(other.getByText("Alles staat er al.").or(other.getByText("Importeer alles"))).toBeVisible();
});

async function exported(page: Page): Promise<string> {
  await page.goto("/settings/export");
  await page.getByLabel("Je wachtwoord").fill(PASSWORD);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download alles" }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

const withoutDate = (text: string) => JSON.parse(text.replace(/"exportedAt": "[^"]+"/, '"exportedAt": ""')) as unknown;

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a diary is mapped, seen and imported", async ({ journal: page }) => {
    await page.goto("/settings/import");
    await expect(page.getByText("Zonder JavaScript kan dat niet.")).toBeVisible();
    await upload(page, "tests/data/imports/generic.csv");
    await page.getByLabel("Zo staat de datum er").selectOption("day-month-year");
    await page.getByLabel("Laagste van de schaal: Stemming").fill("10");
    await page.getByRole("button", { name: "Bekijk opnieuw" }).click();
    await expect(page.getByText("De hoogste waarde moet boven de laagste liggen.").last()).toBeVisible();
    await expect(page.getByLabel("Laagste van de schaal: Stemming")).toHaveValue("10");
    await page.getByLabel("Laagste van de schaal: Stemming").fill("1");
    await page.getByRole("button", { name: "Bekijk opnieuw" }).click();
    await expect(preview(page).getByRole("table")).toBeVisible();
    await page.getByRole("button", { name: "Importeer 3 rijen" }).click();
    await expect(page.getByRole("status")).toContainText("3 check-ins zijn erbij gekomen.");
  });
});
