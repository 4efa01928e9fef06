import type { Page } from "@playwright/test";
import { addDays } from "@/lib/platform/calendar/local-date";
import { checkIn } from "../factories/check-in";
import { lifeEvent } from "../factories/life-event";
import { session } from "../factories/session";
import { TODAY } from "../setup/awkward-zone";
import { expect, test } from "./fixtures";
import { latch } from "./pages/latch";
import { moodGrade, openCheckIn } from "./pages/mood";
import { isEager } from "./pages/script-start";

const SCRIPTS = "**/_next/static/**/*.js*";
const saved = (page: Page) => page.getByText(/^Bewaard \d\d:\d\d\./);

const savingOf = (page: Page) => page.getByRole("status").getByText("Bewaren…").filter({ visible: true });

/** Opens a page whose scripts come only when they are let through. */
async function openBeforeScripts(page: Page, address: string) {
  const scripts = latch();
  await page.route(SCRIPTS, async (route) => {
    await scripts.opened;
    await route.fallback();
  });
  await page.goto(address, { waitUntil: "domcontentloaded" });
  return scripts;
}

test("no script of the framework runs before somebody touches the page", async ({ demoJournal: page }) => {
  for (const address of ["/", "/today", "/trends", "/talking-points"]) {
    await page.goto(address);
    const hasStarted = () => page.evaluate(() => "__next_f" in window);
    await expect.poll(hasStarted, address).toBe(isEager);
    await page.keyboard.press("Shift");
    await expect.poll(hasStarted, address).toBe(true);
  }
});

test("what is tapped and typed before the scripts run is saved once they do @phone", async ({ journal: page }) => {
  const scripts = await openBeforeScripts(page, "/today");
  const saving = savingOf(page);
  await expect(saving).toBeHidden();
  await moodGrade(page, 4).check();
  await expect(saving).toBeVisible();
  await moodGrade(page, 6).check();
  await page.locator("summary", { hasText: "Slaap" }).click();
  await page.getByRole("button", { name: "Een half uur meer" }).click();
  await page.getByRole("button", { name: "Een half uur meer" }).click();
  await page.locator("summary", { hasText: "Notitie" }).click();
  const note = page.getByRole("textbox", { name: "Notitie" });
  await note.fill("Voor het wakker worden");
  scripts.open();
  await expect(saved(page)).toBeVisible();
  await expect(saving).toBeHidden();
  await expect(note).toBeFocused();
  const sleepHours = await page.getByLabel("Slaap afgelopen nacht").inputValue();
  expect(sleepHours).not.toBe("");
  await page.reload();
  await openCheckIn(page);
  await expect(moodGrade(page, 6)).toBeChecked();
  await expect(note).toHaveValue("Voor het wakker worden");
  await expect(page.getByLabel("Slaap afgelopen nacht")).toHaveValue(sleepHours);
});

test("a form whose scripts do not come says that it is not saved yet, and is saved by its button", async ({
  journal: page,
}) => {
  await page.clock.install();
  await openBeforeScripts(page, "/today");
  const saving = savingOf(page);
  const button = page.getByRole("button", { name: "Bewaar", exact: true });
  await page.locator("summary", { hasText: "Notitie" }).click();
  await page.getByRole("textbox", { name: "Notitie" }).fill("Met de knop");
  await expect(saving).toBeHidden();
  await moodGrade(page, 8).check();
  await expect(saving).toBeVisible();
  await expect(button).toBeHidden();
  await page.clock.fastForward(8_000);
  await expect(page.getByText("Nog niet bewaard.")).toBeVisible();
  await expect(saving).toBeHidden();
  await button.click();
  await expect(page.getByRole("main").getByText("Stemming 8")).toBeVisible();
  await expect(page.getByText("notitie", { exact: true })).toBeVisible();
});

test("the forms of a session say at once that they save @phone", async ({ openJournal }) => {
  const page = await openJournal({ sessions: [session({ day: addDays(TODAY, -1), status: "planned" })] });
  const saving = savingOf(page);
  await openBeforeScripts(page, "/today");
  await page.getByRole("radio", { name: "zwaar, maar nuttig" }).check();
  await expect(saving).toBeVisible();
  await openBeforeScripts(page, "/sessions/new?another=yes");
  await page.getByRole("textbox", { name: "Notitie" }).fill("Voor de scripts");
  await expect(saving).toBeVisible();
});

test("a page that is left before its scripts run has saved what was tapped", async ({ journal: page }) => {
  await openBeforeScripts(page, "/today");
  await moodGrade(page, 3).check();
  await page.goto("about:blank");
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await expect(async () => {
    await page.goto("/check-ins");
    await expect(page.getByRole("main").getByText("stemming 3")).toHaveCount(1, { timeout: 500 });
  }).toPass();
});

test("a link that is tapped while something is not saved yet waits for the save", async ({ journal: page }) => {
  const scripts = await openBeforeScripts(page, "/today");
  await moodGrade(page, 5).check();
  await page.getByRole("link", { name: "Trends", exact: true }).first().click();
  await expect(page).toHaveURL(/\/today$/);
  scripts.open();
  await expect(page).toHaveURL(/\/trends/);
  await page.goto("/check-ins");
  await expect(page.getByRole("main").getByText("stemming 5")).toHaveCount(1);
});

test("an entry that is changed and deleted before the scripts run is put back as it was changed", async ({
  openJournal,
}) => {
  const page = await openJournal({ checkIns: [checkIn({ day: TODAY, mood: 3 })] });
  await page.goto("/check-ins");
  const address = await page.getByRole("link", { name: /^Wijzig de check-in van/ }).getAttribute("href");
  const scripts = await openBeforeScripts(page, address ?? "");
  await moodGrade(page, 5).check();
  await page.getByRole("button", { name: "Verwijder" }).click();
  scripts.open();
  await page.getByRole("button", { name: "Zet terug", exact: true }).click();
  await expect(page.getByRole("main").getByText("Stemming 5")).toBeVisible();
});

test("an edit before the scripts run can be undone", async ({ openJournal }) => {
  const page = await openJournal({ checkIns: [checkIn({ day: TODAY, mood: 3 })] });
  const scripts = await openBeforeScripts(page, "/today?edit=mood");
  await moodGrade(page, 7).check();
  scripts.open();
  await page.getByRole("button", { name: "Zet terug op 3" }).click();
  await expect(moodGrade(page, 3)).toBeChecked();
});

test("a fold that is opened before the scripts run stays open", async ({ demoJournal: page }) => {
  const scripts = await openBeforeScripts(page, "/effects");
  const fold = page.locator("summary", { hasText: "Zet iets erbij" });
  await fold.click();
  scripts.open();
  await expect.poll(() => page.evaluate(() => window.takeEarlyInput === undefined)).toBe(true);
  await expect(fold.locator("..")).toHaveAttribute("open");
});

test("a form that the browser posts before the scripts run can be undone, and its answer is in sight", async ({
  openJournal,
}) => {
  const page = await openJournal({ lifeEvents: [lifeEvent({ name: "Griep" })] });
  await openBeforeScripts(page, "/life-events");
  await page.getByText("Wijzig", { exact: true }).click();
  const row = page.getByRole("listitem").filter({ hasText: "Griep" });
  await row.getByLabel("Wat gebeurde er?").fill("Griep, twee weken");
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await row.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByRole("heading", { level: 3, name: "Griep, twee weken" })).toBeVisible();
  await page.getByRole("button", { name: "Zet de vorige versie terug" }).click();
  await expect(page.getByRole("heading", { level: 3, name: "Griep", exact: true })).toBeVisible();
});

test("a text that React put back just before its form is sent is sent as it was typed", async ({ openJournal }) => {
  const page = await openJournal({ lifeEvents: [lifeEvent({ name: "Griep", note: "Een week ziek" })] });
  await openBeforeScripts(page, "/life-events");
  await page.getByText("Wijzig", { exact: true }).click();
  const row = page.getByRole("listitem").filter({ hasText: "Griep" });
  const note = row.getByRole("textbox", { name: "Notitie" });
  await note.fill("Twee weken ziek");
  // What React does to a text area when it takes over.
  await note.evaluate((area) => {
    if (area instanceof HTMLTextAreaElement) area.value = area.defaultValue;
  });
  await row.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByRole("main").getByText("Twee weken ziek").filter({ visible: true })).not.toHaveCount(0);
});

test("what is selected in a text area stays selected when the scripts run, and typing replaces it", async ({
  openJournal,
}) => {
  const page = await openJournal({ lifeEvents: [lifeEvent({ name: "Griep", note: "Een week ziek" })] });
  const scripts = await openBeforeScripts(page, "/life-events");
  await page.getByText("Wijzig", { exact: true }).click();
  const note = page.getByRole("listitem").filter({ hasText: "Griep" }).getByRole("textbox", { name: "Notitie" });
  await note.focus();
  await note.evaluate((area) => {
    if (area instanceof HTMLTextAreaElement) area.setSelectionRange(0, "Een".length);
  });
  scripts.open();
  await expect.poll(() => page.evaluate(() => window.takeEarlyInput === undefined)).toBe(true);
  await page.keyboard.insertText("Twee");
  await expect(note).toHaveValue("Twee week ziek");
});

test("a form that is sent before the scripts run, without a connection, keeps what was typed", async ({
  journal: page,
  context,
}) => {
  const scripts = await openBeforeScripts(page, "/life-events");
  await page.getByLabel("Wat gebeurde er?").fill("Verhuizing");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Bewaar" }).click();
  await context.setOffline(false);
  scripts.open();
  await expect(page.getByRole("heading", { level: 3, name: "Verhuizing" })).toBeVisible();
});

// Scripts that start with the page are there before anybody can type.
if (!isEager) {
  test("a page of an earlier build is loaded anew, with what was typed", async ({ journal: page }) => {
    let isGone = true;
    await page.route(SCRIPTS, (route) => (isGone ? route.fulfill({ status: 409 }) : route.fallback()));
    await page.goto("/today", { waitUntil: "domcontentloaded" });
    page.on("framenavigated", () => (isGone = false));
    await moodGrade(page, 6).check();
    await expect(page.getByText(/^Keerpunt is bijgewerkt en deze pagina is opnieuw geladen/)).toBeVisible();
    await expect(saved(page)).toBeVisible();
    await expect(moodGrade(page, 6)).toBeChecked();
  });
}

test("a page nobody touched is left when another tab locks the journal", async ({ demoJournal: page, context }) => {
  const other = await context.newPage();
  await other.goto("/check-ins");
  await page.goto("/talking-points");
  await page.getByRole("button", { name: "Open dit tijdens de sessie" }).click();
  await expect(page).toHaveURL(/\/talking-points\/now$/);
  await expect(other).toHaveURL(/\/talking-points\/now$/);
});
