import { expect, test } from "./fixtures";
import { signUp } from "./pages/sign-up";

const DIARY = "tests/data/diary/outpatient-diary.csv";
const DIARY_DAYS = 292;

// The main path of the product, on a real person's diary: from nothing to the page for the therapist.
test("sign-up, import, findings, a talking point, the PDF @phone", async ({ page, person }) => {
  test.slow();
  await signUp(page, person);

  await test.step("the diary is recognised, previewed and imported", async () => {
    await page.goto("/settings/import");
    await page.getByLabel("Kies een bestand").setInputFiles(DIARY);
    await page.getByRole("button", { name: "Bekijk wat erin staat" }).click();
    await expect(page.getByText(`${DIARY_DAYS} rijen zijn nieuw, van ${DIARY_DAYS} in het bestand.`)).toBeVisible();
    await page.getByRole("button", { name: `Importeer ${DIARY_DAYS} rijen` }).click();
    await expect(page.getByText(`${DIARY_DAYS} check-ins zijn erbij gekomen.`)).toBeVisible();
  });

  await test.step("Trends shows what stands out, and why", async () => {
    await page.getByRole("link", { name: "Bekijk je trends" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Trends" })).toBeVisible();
    await expect(page.getByText(`${DIARY_DAYS} van 370 dagen ingevuld, geen sessies.`, { exact: true })).toBeVisible();
    // The diary ended years ago: what stood out is one line each, which opens in place.
    const finding = page.getByRole("listitem").filter({ hasText: "Waarom zie ik dit?" }).first();
    await finding
      .getByText(/ – \d+ \S+ 202[12]$/)
      .first()
      .click();
    await finding
      .getByText(/^Waarom( zie ik dit)?\?$/)
      .filter({ visible: true })
      .click();
    await expect(finding.getByText("De regel", { exact: true })).toBeVisible();
    await expect(finding.getByText("Dit verandert het", { exact: true })).toBeVisible();
  });

  await test.step("a finding becomes a talking point", async () => {
    await page
      .getByRole("button", { name: /^Neem mee naar de volgende sessie/ })
      .first()
      .click();
    // The page stays, says where it stands now, and has the focus there.
    const ready = page.getByRole("status").getByRole("link", { name: /^Staat klaar voor/ });
    await expect(ready).toBeFocused();
    await ready.click();
    await expect(page.getByRole("heading", { level: 1, name: "Gesprekspunten" })).toBeVisible();
    await expect(page.getByText("1 van 3")).toBeVisible();
  });

  await test.step("the summary holds it, on screen and as a PDF with selectable text", async () => {
    await page.goto("/summary");
    await expect(page.getByRole("main")).toContainText("Zelfrapportage, geen meting.");
    const pdf = await page.request.get("/summary/pdf?from=2021-05-19&to=2022-05-23");
    expect(pdf.headers()["content-type"]).toBe("application/pdf");
    expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Bewaar als pdf" }).click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  });
});
