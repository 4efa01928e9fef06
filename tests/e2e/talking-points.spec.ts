import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { waitForHydration } from "./pages/wait-for-hydration";

const section = (page: Page, name: string) =>
  page.locator("section", { has: page.getByRole("heading", { level: 2, name, exact: true }) });
const chosen = (page: Page) => section(page, "Gekozen").getByRole("listitem");
const quoted = (list: Locator, text: string) => list.filter({ hasText: `‘${text}’` });

async function write(page: Page, text: string) {
  await page.getByLabel("Wat wil je zeggen?").fill(text);
  await page.getByRole("button", { name: "Zet erbij" }).click();
  await expect(page.getByText(`‘${text}’`)).toBeVisible();
  await expect(page.getByLabel("Wat wil je zeggen?")).toHaveValue("");
}

test("own points are written, put in order, said differently and taken off", async ({ journal: page }) => {
  await page.goto("/talking-points");
  await expect(page.getByText("Nog geen gesprekspunten.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Samenvatting", exact: true }).last()).toHaveAttribute(
    "href",
    "/summary",
  );
  for (const text of ["Eén.", "Twee.", "Drie.", "Vier."]) await write(page, text);

  await expect(chosen(page)).toHaveCount(3);
  await expect(page.getByText("3 van 3")).toBeVisible();
  await expect(page.getByText("Er staan er al drie.")).toBeVisible();
  const fourth = quoted(section(page, "Zelf").getByRole("listitem"), "Vier.");
  await expect(fourth.getByRole("button", { name: "Kies: Vier." })).toHaveAttribute("aria-disabled", "true");

  await page.getByRole("button", { name: "Omhoog: Drie." }).click();
  await expect(chosen(page).nth(1)).toContainText("‘Drie.’");
  await expect(page.getByRole("button", { name: "Omhoog: Eén." })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Omlaag: Twee." })).toHaveCount(0);

  await chosen(page).nth(1).getByText("Zeg het anders").click();
  await page.getByLabel("Zoals jij het zou zeggen").filter({ visible: true }).fill("Drie, maar anders.");
  await chosen(page).nth(1).getByRole("button", { name: "Bewaar" }).filter({ visible: true }).click();
  await expect(chosen(page).nth(1)).toContainText("‘Drie, maar anders.’");

  // The focus goes along with what moved, and how many are chosen is read out.
  const count = section(page, "Gekozen").getByRole("status");
  await page.getByRole("button", { name: "Haal eraf: Eén." }).click();
  await expect(chosen(page)).toHaveCount(2);
  await expect(quoted(section(page, "Zelf").getByRole("listitem"), "Eén.")).toBeFocused();
  await expect(count).toHaveText("Gekozen, 2 van 3");
  await page.getByRole("button", { name: "Kies: Vier." }).click();
  await expect(chosen(page).nth(2)).toContainText("‘Vier.’");
  await expect(chosen(page).nth(2)).toBeFocused();
  await expect(count).toHaveText("Gekozen, 3 van 3");
});

test("a point is raised with what came of it, and taken back", async ({ journal: page }) => {
  await page.goto("/talking-points");
  await write(page, "Kan het iets langzamer?");
  await chosen(page).first().getByText("Besproken", { exact: true }).click();
  await page.getByLabel("Wat kwam eruit?").filter({ visible: true }).fill("We spraken een woord af.");
  await chosen(page).first().getByRole("button", { name: "Bewaar" }).filter({ visible: true }).click();

  await expect(page.getByText("Staat nu bij Besproken.")).toBeVisible();
  const raised = section(page, "Besproken").getByRole("listitem");
  await expect(raised).toContainText("We spraken een woord af.");
  await expect(page.getByText("Nog geen gesprekspunten.")).toBeVisible();

  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(chosen(page)).toHaveCount(1);
  await expect(section(page, "Besproken")).toHaveCount(0);
});

test("words from another tab are shown before they are replaced", async ({ journal: page, context }) => {
  await page.goto("/talking-points");
  await write(page, "Kan het iets langzamer?");
  const other = await context.newPage();
  await other.goto("/talking-points");
  const reword = async (tab: Page, text: string) => {
    await tab.getByLabel("Zoals jij het zou zeggen").filter({ visible: true }).fill(text);
    await chosen(tab).getByRole("button", { name: "Bewaar" }).filter({ visible: true }).click();
  };
  for (const tab of [page, other]) {
    await chosen(tab).getByText("Zeg het anders").click();
    await waitForHydration(chosen(tab).getByRole("button", { name: /^Haal eraf/ }));
  }
  await reword(other, "Van de telefoon.");
  await expect(other.getByText("‘Van de telefoon.’")).toBeVisible();

  await reword(page, "Van de laptop.");
  await expect(page.getByText("Ergens anders staat nu:")).toBeVisible();
  await expect(page.getByText("Van de telefoon.", { exact: true })).toBeVisible();
  await expect(page.getByLabel("Zoals jij het zou zeggen").filter({ visible: true })).toHaveValue("Van de laptop.");
  await chosen(page).getByRole("button", { name: "Bewaar" }).filter({ visible: true }).click();
  await expect(page.getByText("‘Van de laptop.’")).toBeVisible();
});

test("what to raise next time is a point at once, and a session suggests the rest once", async ({ journal: page }) => {
  await page.goto("/sessions/new");
  await page.waitForURL(/\/sessions\/[0-9a-f-]{36}$/);
  const pace = page.getByRole("radiogroup", { name: "Het tempo was", exact: true });
  await pace.getByRole("radio", { name: "te snel", exact: true }).check();
  await page.getByLabel("Wat wil je de volgende keer noemen?").fill("Over mijn vader praten ging me te snel.");
  await page.getByRole("button", { name: "Klaar" }).click();
  await page.waitForURL("/sessions");

  await page.goto("/talking-points");
  const offered = section(page, "Voorgesteld").getByRole("listitem");
  await expect(offered).toHaveCount(1);
  await expect(quoted(chosen(page), "Over mijn vader praten ging me te snel.")).toHaveCount(1);
  await page.getByRole("button", { name: /^Niet nu: De sessie van/ }).click();
  await expect(page.getByText("Er is nu niets om voor te stellen.")).toBeVisible();

  await page.reload();
  await expect(offered).toHaveCount(0);
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(offered).toHaveCount(1);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a point is written and taken off", async ({ journal: page }) => {
    await page.goto("/talking-points");
    await page.getByLabel("Wat wil je zeggen?").fill("Ook zonder script.");
    await page.getByRole("button", { name: "Zet erbij" }).click();
    await expect(chosen(page)).toContainText("‘Ook zonder script.’");
    await page.getByRole("button", { name: "Haal eraf: Ook zonder script." }).click();
    await expect(section(page, "Zelf").getByRole("listitem")).toContainText("‘Ook zonder script.’");
  });
});

test("without a connection a sentence stays where it was typed", async ({ journal: page, context }) => {
  await page.goto("/talking-points");
  const submit = page.getByRole("button", { name: "Zet erbij" });
  await waitForHydration(submit);
  await page.getByLabel("Wat wil je zeggen?").fill("Dit durf ik bijna niet te zeggen.");
  await context.setOffline(true);
  await submit.click();
  await expect(page.getByText("Er is nu geen verbinding.", { exact: false })).toBeVisible();
  await expect(page.getByLabel("Wat wil je zeggen?")).toHaveValue("Dit durf ik bijna niet te zeggen.");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Zet erbij" }).click();
  await expect(page.getByText("‘Dit durf ik bijna niet te zeggen.’")).toBeVisible();
});
