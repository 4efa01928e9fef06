import type { Page } from "@playwright/test";
import { addDays } from "@/lib/platform/calendar/local-date";
import { checkIn } from "../factories/check-in";
import { TODAY } from "../setup/awkward-zone";
import { expect, test } from "./fixtures";
import { latch } from "./pages/latch";
import { moodGrade, openCheckIn } from "./pages/mood";
import { waitForHydration } from "./pages/wait-for-hydration";

/** Stands there once everything typed so far is kept; "Bewaren…" until then. */
const saved = (page: Page) => page.getByText(/^Bewaard \d\d:\d\d\./);

async function leaveForCheckIns(page: Page) {
  await page.locator("summary", { hasText: "Iets anders opschrijven" }).click();
  await page.getByRole("link", { name: "Alle check-ins" }).click();
}

test("a check-in is one tap, and one line from the next visit on @phone", async ({ journal: page }) => {
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await moodGrade(page, 6).check();
  await expect(saved(page)).toBeVisible();
  // The answer to a save is its outcome alone, without the page, which follows.
  expect(await (await answer).headerValue("x-action-revalidated")).toBeNull();
  await expect(page.getByText("Ingevuld: 1 van 14 dagen.")).toBeVisible();
  // Nothing folds under a finger that goes on.
  const stress = page.getByRole("radiogroup", { name: "Stress" });
  await page.locator("summary", { hasText: "Stress" }).click();
  await stress.getByRole("radio", { name: /^7/ }).check();
  await page.locator("summary", { hasText: "Slaap" }).click();
  await page.getByLabel("Slaap afgelopen nacht").fill("5,5");
  await expect(saved(page)).toBeVisible();
  await expect(moodGrade(page, 6)).toBeVisible();

  await page.getByRole("button", { name: "Klaar" }).click();
  await expect(page.getByRole("link", { name: "Wijzig je check-in" })).toBeFocused();
  await expect(page.getByText("stress 7 · 5,5 uur slaap")).toBeVisible();
  await expect(moodGrade(page, 6)).toBeHidden();
  await page.reload();
  await expect(page.getByText("stress 7 · 5,5 uur slaap")).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await waitForHydration(page.getByRole("link", { name: "Notitie" }));
  await openCheckIn(page);
  await expect(moodGrade(page, 6)).toBeFocused();
  await expect(moodGrade(page, 6)).toBeChecked();

  await page.getByRole("button", { name: "Klaar" }).click();
  await page.getByRole("link", { name: "Notitie" }).click();
  await expect(page.getByRole("textbox", { name: "Notitie" })).toBeFocused();
});

test("a 1 or a 2 shows whom to call, right under the ruler @phone", async ({ openJournal }) => {
  const page = await openJournal({});
  const line = page.getByText("Zware dag. Je hoeft niets in te vullen. Hulp is er, ook als chat.");
  await moodGrade(page, 3).check();
  await expect(line).toBeHidden();
  await moodGrade(page, 2).check();
  await expect(line).toBeInViewport();
  await expect(page.getByRole("main").getByRole("link", { name: "Bel 113" })).toHaveAttribute("href", "tel:113");
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(line).toBeInViewport();
});

test("after a very bad fortnight help is the first thing said, and the only one @phone", async ({ openJournal }) => {
  const page = await openJournal({
    checkIns: Array.from({ length: 60 }, (_, index) =>
      checkIn({ day: addDays(TODAY, -1 - index), mood: index < 15 ? 1 + (index % 2) : 6 }),
    ),
  });
  // Before anything is filled in: under the ruler, and the card after it.
  await expect(
    page.getByText("Een zware tijd. Je hoeft niets in te vullen. Hulp is er, ook als chat."),
  ).toBeInViewport();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([
    "Check-in",
    "Bespreek dit met iemand",
    "Dit wil ik bespreken",
    "14 dagen",
    "Iets anders opschrijven",
  ]);
});

test("Today of a year, once it is filled in, is at most 1.3 screens of a phone @phone", async ({
  demoJournal: page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole("link", { name: "Wijzig je check-in" })).toBeVisible();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(1.3 * 844);
  // Every part of the page can be jumped to by its heading.
  const sections = await page.getByRole("main").locator("section").count();
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveCount(sections);
});

test("everything else is optional and saves itself", async ({ journal: page }) => {
  await moodGrade(page, 4).check();
  await page.locator("summary", { hasText: "Stress" }).click();
  await page.getByRole("radiogroup", { name: "Stress" }).getByRole("radio", { name: /^7/ }).check();
  await page.locator("summary", { hasText: "Slaap" }).click();
  await page.getByLabel("Slaap afgelopen nacht").fill("5,5");
  await page.locator("summary", { hasText: "Notitie" }).click();
  await page.getByRole("textbox", { name: "Notitie" }).fill("Moe wakker. Wel naar buiten geweest.");
  await page.locator("summary", { hasText: "Labels" }).click();
  await page.getByLabel("Eigen labels").fill("werk, buiten");
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await openCheckIn(page);
  await expect(page.getByRole("textbox", { name: "Notitie" })).toHaveValue("Moe wakker. Wel naar buiten geweest.");
  await expect(page.getByLabel("Eigen labels")).toHaveValue(/werk, ?buiten/);
  await expect(page.getByLabel("Slaap afgelopen nacht")).toHaveValue("5,5");
  await expect(page.getByRole("radiogroup", { name: "Stress" }).getByRole("radio", { name: /^7/ })).toBeChecked();
});

test("a day can hold several check-ins, be backdated, changed, deleted and put back", async ({ journal: page }) => {
  await page.goto("/check-ins/new");
  await page.getByLabel("Dag").fill("2026-01-05");
  await page.getByLabel("Tijd").fill("08:15");
  await moodGrade(page, 3).check();
  await expect(saved(page)).toBeVisible();
  await page.goto("/check-ins?month=2026-01");
  await expect(page.getByRole("listitem").filter({ hasText: "5 januari, 08:15" })).toContainText("Stemming 3");

  await page.getByRole("link", { name: /^Wijzig de check-in van/ }).click();
  await moodGrade(page, 5).check();
  await page.locator("summary", { hasText: "Notitie" }).click();
  await page.getByRole("textbox", { name: "Notitie" }).fill("Nog niet bewaard");
  // What was typed last is saved before the entry is deleted.
  await page.getByRole("button", { name: "Verwijder" }).click();
  await expect(page.getByText("De check-in is verwijderd.")).toBeVisible();
  await page.getByRole("button", { name: "Zet terug" }).click();
  await expect(page.getByText("De check-in is verwijderd.")).toHaveCount(0);
  await page.goto("/check-ins?month=2026-01");
  const row = page.getByRole("listitem").filter({ hasText: "5 januari, 08:15" });
  await expect(row).toContainText("Stemming 5");
  await expect(row).toContainText("Nog niet bewaard");
});

test("a day that has not been yet is refused, and what was typed stays", async ({ journal: page }) => {
  await page.goto("/check-ins/new");
  await page.getByLabel("Dag").fill("2999-01-01");
  await page.locator("summary", { hasText: "Notitie" }).click();
  await page.getByRole("textbox", { name: "Notitie" }).fill("Blijft staan");
  await moodGrade(page, 3).check();
  await expect(page.getByText("Deze dag is nog niet geweest.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Notitie" })).toHaveValue("Blijft staan");
});

test("two tabs: the second one is told, and nothing is lost", async ({ journal: page, context }) => {
  await moodGrade(page, 6).check();
  await expect(saved(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto("/today");
  await openCheckIn(other);
  await moodGrade(other, 2).check();
  await expect(saved(other)).toBeVisible();
  await expect(moodGrade(other, 2)).toBeChecked();
  await other.reload();
  await openCheckIn(other);
  await expect(moodGrade(other, 2)).toBeChecked();

  await moodGrade(page, 9).check();
  await expect(page.getByText("Dit is intussen ergens anders gewijzigd.", { exact: false })).toBeVisible();
  await expect(moodGrade(page, 9)).toBeChecked();
  await page.getByRole("button", { name: "Bewaar wat hier staat" }).click();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await openCheckIn(page);
  await expect(moodGrade(page, 9)).toBeChecked();
});

test("without a connection the text stays, and is kept as soon as there is one", async ({ journal: page, context }) => {
  await moodGrade(page, 6).check();
  await expect(saved(page)).toBeVisible();
  await page.locator("summary", { hasText: "Notitie" }).click();
  await context.setOffline(true);
  await page.getByRole("textbox", { name: "Notitie" }).fill("In de trein geschreven");
  await expect(page.getByText("Er is nu geen verbinding.", { exact: false })).toBeVisible();
  await context.setOffline(false);
  await expect(saved(page)).toBeVisible({ timeout: 20_000 });
  await page.reload();
  await openCheckIn(page);
  await expect(page.getByRole("textbox", { name: "Notitie" })).toHaveValue("In de trein geschreven");
});

test("leaving the page right after typing loses nothing", async ({ journal: page }) => {
  await moodGrade(page, 6).check();
  await expect(saved(page)).toBeVisible();
  await page.locator("summary", { hasText: "Notitie" }).click();
  await page.getByRole("textbox", { name: "Notitie" }).fill("Nog net op tijd");
  await leaveForCheckIns(page);
  await expect(page.getByRole("heading", { level: 1, name: "Check-ins" })).toBeVisible();
  await expect(page.getByText("Nog net op tijd")).toBeVisible();
});

test("what is typed while a save is under way is kept when the page is left", async ({ journal: page }) => {
  await moodGrade(page, 6).check();
  await expect(saved(page)).toBeVisible();
  // The rest of the page comes with the answer, and would wait for the one that is held below.
  await expect(page.locator("summary", { hasText: "Iets anders opschrijven" })).toBeVisible();
  await page.locator("summary", { hasText: "Notitie" }).click();
  const note = page.getByRole("textbox", { name: "Notitie" });
  const inFlight = page.waitForRequest((request) => (request.postData() ?? "").includes("Eerst dit"));
  const answer = latch();
  await page.route("**/today", async (route) => {
    await answer.opened;
    await route.continue();
  });
  await note.fill("Eerst dit");
  await inFlight;
  await note.fill("Eerst dit, en dan dit");
  await leaveForCheckIns(page);
  await expect(page.getByRole("heading", { level: 1, name: "Check-ins" })).toBeVisible();
  answer.open();
  await expect(page.getByText("Eerst dit, en dan dit")).toBeVisible();
});

test("a page that was left open overnight asks for the new day", async ({ journal: page }) => {
  await moodGrade(page, 6).check();
  await expect(saved(page)).toBeVisible();
  await page.clock.setFixedTime(Date.now() + 30 * 60 * 60_000);
  const anew = page.waitForRequest((request) => request.url().includes("/today") && request.method() === "GET");
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await anew;
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a check-in saves by its button", async ({ journal: page }) => {
    await page.getByRole("button", { name: "Bewaar" }).click();
    await expect(page.getByText("Kies een cijfer van 1 tot en met 10.")).toBeVisible();
    await moodGrade(page, 7).check();
    await page.getByRole("button", { name: "Bewaar" }).click();
    await expect(saved(page)).toBeVisible();
    await expect(moodGrade(page, 7)).toBeHidden();

    await page.getByRole("link", { name: "Notitie" }).click();
    await page.getByRole("textbox", { name: "Notitie" }).fill("Zonder script");
    await page.getByRole("button", { name: "Bewaar" }).click();
    await expect(saved(page)).toBeVisible();
    await openCheckIn(page);
    await expect(page.getByRole("textbox", { name: "Notitie" })).toHaveValue("Zonder script");
    await page.goto("/check-ins");
    await expect(page.getByRole("listitem").filter({ hasText: "stemming 7" })).toContainText("Zonder script");
  });
});
