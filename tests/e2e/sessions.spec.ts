import type { Page } from "@playwright/test";
import { addDays } from "@/lib/platform/calendar/local-date";
import { session } from "../factories/session";
import { TODAY } from "../setup/awkward-zone";
import { expect, test } from "./fixtures";
import { waitForHydration } from "./pages/wait-for-hydration";

/** Stands there once everything typed so far is kept; "Bewaren…" until then. */
const saved = (page: Page) => page.getByText(/^Bewaard \d\d:\d\d$/);

const group = (page: Page, name: string) => page.getByRole("radiogroup", { name, exact: true });
const choose = (page: Page, name: string, choice: string) =>
  group(page, name).getByRole("radio", { name: choice, exact: true }).check();
const openFacts = (page: Page) => page.locator("summary", { hasText: "Dag, tijd, vorm en thema’s" }).click();

async function beginSession(page: Page) {
  await page.goto("/sessions/new");
  await page.waitForURL(/\/sessions\/[0-9a-f-]{36}$/);
}

test("a session is begun before, survives a reload, and is finished after @phone", async ({ journal: page }) => {
  await beginSession(page);
  await expect(page.getByRole("heading", { level: 1, name: "Sessie 1" })).toBeVisible();
  await choose(page, "Stemming ervoor", "6");
  await choose(page, "Spanning ervoor", "5");
  await page.getByLabel("Notitie").fill("Zie er een beetje tegenop.");
  await expect(saved(page)).toBeVisible();

  // Today asks for the other half, and a new session is not begun beside it unasked.
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 2, name: "Sessie 1: nu nog erna" })).toBeVisible();
  await page.goto("/sessions/new");
  await expect(page.getByRole("link", { name: "Leg een andere sessie vast" })).toBeVisible();
  await page.getByRole("link", { name: "Ga verder met sessie 1" }).click();
  await expect(page.getByLabel("Notitie")).toHaveValue("Zie er een beetje tegenop.");
  await choose(page, "Stemming erna", "4");
  await choose(page, "Spanning erna", "8");
  await choose(page, "Ik voelde me gehoord", "deels");
  await choose(page, "We werkten aan wat voor mij telt", "ja");
  await choose(page, "Het tempo was", "te snel");
  await choose(page, "Ik zei wat ik wilde zeggen", "nee");
  await choose(page, "Achteraf was het", "zwaar, maar nuttig");
  await page.getByLabel("Wat wil je de volgende keer noemen?").fill("Over mijn vader praten ging me te snel.");
  await page.getByRole("button", { name: "Klaar" }).click();

  await page.waitForURL("/sessions");
  const row = page.getByRole("main").getByRole("listitem").filter({ hasText: "Stemming 6 → 4" });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText("zwaar, maar nuttig · te snel · Spanning 5 → 8");
  await expect(row).toContainText("Zie er een beetje tegenop.");
  await page.goto("/talking-points");
  await expect(page.getByRole("main")).toContainText("Over mijn vader praten ging me te snel.");
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 2, name: /^Sessie 1/ })).toBeHidden();
  await page.goto("/sessions");
  await row.getByRole("link").click();
  await expect(group(page, "Het tempo was").getByRole("radio", { name: "te snel" })).toBeChecked();
  await expect(group(page, "Ik voelde me gehoord").getByRole("radio", { name: "deels" })).toBeChecked();
});

test("the session of yesterday is asked for first on Today, in two taps @phone", async ({ openJournal }) => {
  const page = await openJournal({
    sessions: [session({ day: addDays(TODAY, -1), startTime: "10:00", status: "planned" })],
  });
  const heading = page.getByRole("heading", { level: 2, name: "Hoe was sessie 1?" });
  await expect(heading).toBeInViewport();
  await group(page, "Stemming erna").getByRole("radio", { name: /^4/ }).check();
  await expect(saved(page)).toBeVisible();
  // The form stands until the page is left, also after the first tap has answered the question.
  await choose(page, "Achteraf was het", "zwaar, maar nuttig");
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText("Bewaren…").filter({ visible: true })).toBeHidden();
  await page.reload();
  await expect(heading).toBeHidden();
  await page.goto("/sessions");
  await expect(page.getByRole("main").getByRole("listitem")).toContainText(/Stemming – → 4 · zwaar, maar nuttig/);
});

test("an appointment that did not take place is said so in one tap, and that can be undone", async ({
  openJournal,
}) => {
  const page = await openJournal({
    sessions: [session({ day: addDays(TODAY, -1), startTime: "10:00", status: "planned" })],
  });
  const heading = page.getByRole("heading", { level: 2, name: "Hoe was sessie 1?" });
  const notHeld = page.getByRole("button", { name: "Ging niet door" });
  await waitForHydration(notHeld);
  await notHeld.click();
  await expect(heading).toBeHidden();
  await page.getByRole("button", { name: "Zet de vorige versie terug" }).click();
  await expect(heading).toBeVisible();
});

test("the sentence says what is known, asks for the rest, and leads to the field", async ({ journal: page }) => {
  await beginSession(page);
  await page.getByRole("link", { name: "Hoe lang?" }).click();
  await expect(page.getByLabel("Minuten")).toBeFocused();
  await page.getByLabel("Minuten").fill("50");
  await page.getByLabel("Dag", { exact: true }).fill("2026-06-09");
  await page.getByLabel("Begin", { exact: true }).fill("10:00");
  await choose(page, "Vorm", "via video");
  await page.getByLabel("Waar het over ging").fill("mijn vader, grenzen stellen");
  await expect(page.getByText(/^Op dinsdag 9 juni om 10:00, 50 minuten, via video\./)).toContainText(
    "Het ging over mijn vader en grenzen stellen.",
  );
  await expect(saved(page)).toBeVisible();

  await beginSession(page);
  // What sessions have in common comes along; the rest starts empty.
  await expect(page.getByText(/^Op .*, 50 minuten, via video\./)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Sessie 2" })).toBeVisible();
  await openFacts(page);
  await page.getByRole("button", { name: "mijn vader" }).click();
  await expect(page.getByLabel("Waar het over ging")).toHaveValue("mijn vader");
  await expect(saved(page)).toBeVisible();
  await page.goto("/sessions");
  await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: "mijn vader" })).toHaveCount(2);
});

test("an answer can be taken back", async ({ journal: page }) => {
  await beginSession(page);
  await choose(page, "Het tempo was", "goed");
  await choose(page, "Stemming ervoor", "7");
  await expect(saved(page)).toBeVisible();
  await group(page, "Het tempo was").getByRole("radio", { name: "leeg maken" }).check();
  await group(page, "Stemming ervoor").getByRole("radio", { name: "leeg maken" }).check();
  await expect(page.getByText("Bewaren…").filter({ visible: true })).toBeHidden();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(group(page, "Het tempo was").getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(group(page, "Stemming ervoor").getByRole("radio", { checked: true })).toHaveCount(0);
});

test("a mistake is refused with a reason, and what was typed stays", async ({ journal: page }) => {
  await beginSession(page);
  await page.getByLabel("Notitie").fill("Blijft staan");
  await expect(saved(page)).toBeVisible();
  await openFacts(page);
  await page.getByLabel("Minuten").fill("6000");
  await expect(page.getByText("Een aantal minuten van 1 tot en met 600.")).toBeVisible();
  await expect(page.getByLabel("Minuten")).toHaveValue("6000");
  await expect(page.getByLabel("Notitie")).toHaveValue("Blijft staan");
  await page.getByLabel("Minuten").fill("60");
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText("Een aantal minuten van 1 tot en met 600.")).toBeHidden();
});

test("two tabs: both versions are shown, and the person decides", async ({ journal: page, context }) => {
  await beginSession(page);
  await page.getByLabel("Notitie").fill("Eerste zin.");
  await expect(saved(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await waitForHydration(other.getByLabel("Notitie"));
  await other.getByLabel("Notitie").fill("Van de telefoon.");
  await expect(saved(other)).toBeVisible();

  await page.getByLabel("Notitie").fill("Van de laptop.");
  const conflict = page.getByRole("alert").filter({ hasText: "Ergens anders gewijzigd" });
  await expect(conflict.getByRole("row", { name: "Notitie" })).toContainText("Van de laptop.");
  await expect(conflict.getByRole("row", { name: "Notitie" })).toContainText("Van de telefoon.");
  await expect(page.getByLabel("Notitie")).toHaveValue("Van de laptop.");

  // Leaving now would drop what stands here; the browser asks first.
  const question = page.waitForEvent("dialog");
  const leaving = page.getByRole("navigation").getByRole("link", { name: "Sessies", exact: true }).click();
  const dialog = await question;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await leaving;
  await expect(page.getByLabel("Notitie")).toHaveValue("Van de laptop.");

  await conflict.getByRole("button", { name: "Bewaar wat hier staat" }).click();
  await expect(conflict).toBeHidden();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Notitie")).toHaveValue("Van de laptop.");
});

test("that it was called off stays as tapped when an earlier answer comes in", async ({ journal: page }) => {
  await beginSession(page);
  await openFacts(page);
  let release = () => {};
  const firstMayGo = new Promise<void>((resolve) => (release = resolve));
  let sent = 0;
  await page.route("**/sessions/*", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    sent += 1;
    if (sent === 1) await firstMayGo;
    return sent > 1 ? route.abort("internetdisconnected") : route.continue();
  });
  const first = page.waitForRequest((request) => request.method() === "POST");
  await page.getByLabel("Dag", { exact: true }).fill("2099-06-09");
  await first;
  const second = page.waitForEvent("requestfailed", (request) => request.method() === "POST");
  await choose(page, "Deze sessie", "ging niet door");
  release();
  await second;
  await expect(page.getByText("Er is nu geen verbinding.", { exact: false })).toBeVisible();
  await expect(group(page, "Deze sessie").getByRole("radio", { name: "ging niet door" })).toBeChecked();
});

test("a session is deleted and put back", async ({ journal: page }) => {
  await beginSession(page);
  await page.getByLabel("Notitie").fill("Mag weg. Of toch niet.");
  await expect(saved(page)).toBeVisible();
  await page.getByRole("button", { name: "Verwijder deze sessie" }).click();
  await expect(page.getByText("De sessie is verwijderd.")).toBeVisible();
  await expect(page.getByText("Nog geen sessies.")).toBeVisible();
  await page.getByRole("button", { name: "Zet terug" }).click();
  await expect(page.getByLabel("Notitie")).toHaveValue("Mag weg. Of toch niet.");
});

test("a session to come waits in the list and is asked about after its day", async ({ journal: page }) => {
  await beginSession(page);
  await openFacts(page);
  await page.getByLabel("Dag", { exact: true }).fill("2099-06-09");
  await expect(saved(page)).toBeVisible();
  await expect(group(page, "Deze sessie").getByRole("radio", { name: "komt nog" })).toBeChecked();
  await page.goto("/sessions");
  await expect(page.getByRole("heading", { name: "Komt nog" })).toBeVisible();

  await beginSession(page);
  await openFacts(page);
  await page.getByLabel("Dag", { exact: true }).fill("2026-06-02");
  await choose(page, "Deze sessie", "komt nog");
  await expect(saved(page)).toBeVisible();
  await page.goto("/sessions");
  await expect(page.getByRole("heading", { name: "Hoe was sessie 1?" })).toBeVisible();
});

test("a year of sessions is a short list, with the earlier ones one tap away @phone", async ({ demoJournal: page }) => {
  await page.goto("/sessions");
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height / 844, "screens of a phone").toBeLessThanOrEqual(3);
  const first = page.getByRole("main").getByRole("listitem").filter({ hasText: /^1\D/ });
  await expect(first).toBeHidden();
  await page.getByRole("main").locator("summary").last().click();
  await first.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: "Sessie 1", exact: true })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a session saves by its button, and again", async ({ journal: page }) => {
    await beginSession(page);
    await choose(page, "Stemming ervoor", "6");
    await choose(page, "Het tempo was", "goed");
    await page.getByLabel("Notitie").fill("Zonder script");
    await page.getByRole("button", { name: "Klaar" }).click();
    await page.waitForURL("/sessions");
    await page.getByRole("main").getByRole("listitem").getByRole("link").click();
    await expect(page.getByLabel("Notitie")).toHaveValue("Zonder script");
    await choose(page, "Stemming erna", "8");
    await page.getByRole("button", { name: "Klaar" }).click();
    await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: "Stemming 6 → 8" })).toHaveCount(1);
    await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: "Zonder script" })).toHaveCount(1);
  });

  test("the two answers on Today save by their button", async ({ openJournal }) => {
    const page = await openJournal({
      sessions: [session({ day: addDays(TODAY, -1), startTime: "10:00", status: "planned", moodBefore: 6 })],
    });
    await group(page, "Stemming erna").getByRole("radio", { name: /^8/ }).check();
    await choose(page, "Achteraf was het", "licht");
    await page.getByRole("main").getByRole("button", { name: "Bewaar" }).first().click();
    // What was answered stays in sight, and says that it is saved.
    await expect(page.getByRole("heading", { level: 2, name: "Hoe was sessie 1?" })).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: "Sessie 1: nu nog erna" })).toBeHidden();
    await expect(saved(page)).toBeVisible();
    await expect(group(page, "Achteraf was het").getByRole("radio", { name: "licht" })).toBeChecked();
    await choose(page, "Achteraf was het", "zwaar, maar nuttig");
    await page.getByRole("main").getByRole("button", { name: "Bewaar" }).first().click();
    await expect(group(page, "Achteraf was het").getByRole("radio", { name: "zwaar, maar nuttig" })).toBeChecked();
    await page.goto("/sessions");
    await expect(page.getByRole("main").getByRole("listitem")).toContainText("Stemming 6 → 8 · zwaar, maar nuttig");
  });

  test("a refused form keeps what was typed", async ({ journal: page }) => {
    await beginSession(page);
    await openFacts(page);
    await page.getByLabel("Minuten").fill("6000");
    await page.getByLabel("Notitie").fill("Blijft staan");
    await choose(page, "Achteraf was het", "licht");
    await page.getByRole("button", { name: "Klaar" }).click();
    await expect(page.getByText("Een aantal minuten van 1 tot en met 600.")).toBeVisible();
    await expect(page.getByLabel("Notitie")).toHaveValue("Blijft staan");
    await expect(group(page, "Achteraf was het").getByRole("radio", { name: "licht" })).toBeChecked();
    await page.getByLabel("Minuten").fill("60");
    await page.getByRole("button", { name: "Klaar" }).click();
    await page.getByRole("main").getByRole("listitem").getByRole("link").click();
    await expect(page.getByText(/^Op .*, 60 minuten/)).toBeVisible();
  });
});
