import type { Page } from "@playwright/test";
import { addDays } from "@/lib/platform/calendar/local-date";
import { checkIn } from "../factories/check-in";
import { trajectoryOn } from "../factories/whole-trajectory";
import { TODAY } from "../setup/awkward-zone";
import { expect, test } from "./fixtures";
import { latch } from "./pages/latch";
import { isEager } from "./pages/script-start";
import { waitForHydration } from "./pages/wait-for-hydration";

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };

const current = (page: Page) =>
  page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link").and(page.locator("[aria-current]"));

/** All of a link is above the tabs, without scrolling. */
async function expectSeen(page: Page, name: string | RegExp) {
  const box = await page.getByRole("main").getByRole("link", { name }).boundingBox();
  const bar = await page.getByRole("navigation", { name: "Hoofdmenu" }).boundingBox();
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
}

test("doubt leads to the compass without scrolling, from 'more' and from the agreement", async ({ journal: page }) => {
  await page.setViewportSize(PHONE);
  await page.goto("/more");
  for (const name of [/^Twijfelkompas/, /^Second opinion/]) await expectSeen(page, name);
  await page.goto("/trends/agreement");
  await expectSeen(page, "Open het twijfelkompas");
});

test("every page that 'more' leads to is reached with at most one screen of scrolling", async ({ journal: page }) => {
  await page.setViewportSize(PHONE);
  await page.getByRole("link", { name: "Meer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Meer" })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Beschermingsmomenten/ })).toContainText("dichtklapte");
  const bar = await page.getByRole("navigation", { name: "Hoofdmenu" }).boundingBox();
  // Those that are always in sight stand last.
  const last = page.getByRole("region", { name: "Lezen" }).getByRole("link").last();
  const box = await last.boundingBox();
  const seen = PHONE.height - (bar?.height ?? PHONE.height);
  expect((box?.y ?? Infinity) + (box?.height ?? 0) - seen).toBeLessThanOrEqual(PHONE.height);
});

test("on each page one tab and one link at the side are current: the page itself or the one above it", async ({
  journal: page,
}) => {
  for (const [address, tab, side, value] of [
    ["/today", "Vandaag", "Vandaag", "page"],
    ["/sessions/new", "Sessies", "Sessies", "true"],
    ["/therapy/doubt", "Meer", "Mijn therapie", "true"],
    ["/summary", "Meer", "Samenvatting", "page"],
    ["/effects", "Meer", "Meer", "true"],
    ["/settings/export", "Meer", "Meer", "true"],
    ["/more", "Meer", "Meer", "page"],
  ] as const) {
    await page.goto(address);
    await page.setViewportSize(DESKTOP);
    await expect(current(page), address).toHaveText(side);
    await expect(current(page), address).toHaveAttribute("aria-current", value);
    await page.setViewportSize(PHONE);
    await expect(current(page), address).toHaveText(tab);
  }
});

test("the therapy of half a year is three screens of a phone, with the doubt compass and a second opinion in the first", async ({
  openJournal,
}) => {
  const page = await openJournal(trajectoryOn(175, TODAY));
  await page.setViewportSize(PHONE);
  await page.goto("/therapy");
  const goals = page.getByRole("link", { name: /^Doelen/ });
  await expect(goals).toContainText(/doel/);
  await expect(page.getByRole("link", { name: /^Bijsluiter en stopafspraak/ })).toContainText("Zo lang als jullie");
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(3 * PHONE.height);
  for (const name of ["Open het twijfelkompas", /^Second opinion/]) await expectSeen(page, name);
  await goals.click();
  await expect(page.getByRole("heading", { level: 1, name: "Doelen" })).toBeVisible();
});

test("a tapped tab shows at once that its page is on its way", async ({ openJournal }) => {
  const page = await openJournal({ checkIns: [checkIn({ day: addDays(TODAY, -1) })] });
  const tab = page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Trends" });
  const pending = tab.locator("[data-pending]");
  if (!isEager) {
    // Before the scripts run the browser follows the link; an answer without a page leaves it where it is.
    await page.route("**/trends", (route) => route.fulfill({ status: 204 }));
    await tab.click();
    await expect(pending).toHaveCSS("opacity", "1");
    await expect(page.getByRole("main")).toHaveCSS("opacity", "0.6");
    await page.unroute("**/trends");
    await page.goto("/today");
  }
  await waitForHydration(tab);
  const answer = latch();
  await page.route("**/trends?*", async (route) => {
    await answer.opened;
    await route.continue();
  });
  await tab.click();
  await expect(pending).toHaveCSS("opacity", "1");
  await expect(page.getByRole("main")).toHaveCSS("opacity", "0.6");
  answer.open();
  await expect(page.getByRole("heading", { level: 1, name: "Trends" })).toBeVisible();
  await expect(page.getByRole("main")).toHaveCSS("opacity", "1");
});

test("the landing page has its button in the first screen of a phone's browser, and the chart before the rest", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Maak een account" })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("link", { name: "Log in" })).toBeInViewport({ ratio: 1 });
  const chart = await page.getByRole("heading", { name: "Zo ziet het eruit" }).boundingBox();
  const forWhom = await page.getByRole("heading", { name: "Voor wie" }).boundingBox();
  expect(chart?.y).toBeLessThan(forWhom?.y ?? 0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a word finds the page that is called otherwise", async ({ journal: page }) => {
    await page.goto("/more");
    await page.getByRole("searchbox", { name: "Welke pagina zoek je?" }).fill("bijwerking");
    await page.getByRole("button", { name: "Zoek" }).click();
    await expect(page.getByRole("status")).toContainText("voor ‘bijwerking’");
    await page.getByRole("link", { name: /^Ongewenste effecten/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Ongewenste effecten" })).toBeVisible();

    await page.goto("/more?q=fietsenstalling");
    await expect(page.getByRole("status")).toContainText("Niets gevonden");
    await page.getByRole("link", { name: "Alles" }).click();
    await expect(page.getByRole("region", { name: "Opschrijven" })).toBeVisible();
  });
});
