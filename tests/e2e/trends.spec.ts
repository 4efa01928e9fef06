import type { Page } from "@playwright/test";
import { addDays } from "@/lib/platform/calendar/local-date";
import type { CheckIn } from "@/lib/features/check-ins/schema";
import { checkIn } from "../factories/check-in";
import { TODAY } from "../setup/awkward-zone";
import { expect, test } from "./fixtures";
import { waitForHydration } from "./pages/wait-for-hydration";

/** Days up to today, the last one included: around 7, with the extremes of the scale, and `lastDays` at `lastMood`. */
function diary(length: number, lastDays: number, lastMood: number): CheckIn[] {
  return Array.from({ length }, (_, i) => {
    const isLast = i >= length - lastDays;
    const usual = i === 0 ? 1 : i === 1 ? 10 : 6 + (i % 3);
    return checkIn({
      day: addDays(TODAY, i + 1 - length),
      mood: isLast ? lastMood + (i % 2) : usual,
      stress: 4 + (i % 2),
      sleepHours: 7,
    });
  });
}

const PHONE_BROWSER =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148";

const findings = (page: Page) => page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3 }) });
// It is drawn for three widths, of which the style sheet shows one.
const chart = (page: Page) =>
  page.getByRole("img", { name: /^Stemming(, stress en slaap)? van/ }).filter({ visible: true });

test("an open period is described with its limit, and explains itself @phone", async ({ openJournal }) => {
  const page = await openJournal({ checkIns: diary(90, 13, 4) });
  await page.goto("/trends");

  await expect(chart(page)).toHaveCount(1);
  await expect(chart(page)).toHaveAccessibleName(
    /Stemming: 90 van 90 dagen ingevuld, laagste 1, hoogste 10\..*Gemarkeerd: A/,
  );
  const finding = findings(page).first();
  await expect(finding.getByRole("heading")).toHaveText(
    /^Je stemming is \d+ (dagen|weken) lager dan daarvoor\. Het is te vroeg om te zeggen of dat aanhoudt\./,
  );
  await expect(finding).toContainText(/\d+ van \d+ dagen ingevuld/);
  await expect(page.getByText("toen beter")).toHaveCount(0);

  await finding
    .getByText(/^Waarom( zie ik dit)?\?$/)
    .filter({ visible: true })
    .click();
  for (const heading of ["De regel", "Gebruikt", "Dit verandert het", "Dit zegt het niet"]) {
    await expect(finding.getByText(heading, { exact: true })).toBeVisible();
  }
  await expect(finding).toContainText(/over 14 dagen gemiddeld minstens \d,\d onder het niveau van daarvoor/);
});

test("a person answers a finding, hides it, and finds it again", async ({ openJournal, context }) => {
  const page = await openJournal({ checkIns: diary(90, 13, 4) });
  await page.goto("/trends");
  const finding = findings(page).first();
  await waitForHydration(finding);
  await finding.getByText("Klopt dit?").click();
  await expect(finding.getByText("Is er iets gebeurd dat dit kan verklaren?", { exact: false })).toBeVisible();
  await finding.getByRole("radio", { name: "Er was een andere reden" }).check();
  await finding.getByLabel(/^Welke reden/).fill("Ik had griep.");
  await context.setOffline(true);
  await finding.getByRole("button", { name: "Bewaar je antwoord" }).click();
  await expect(finding.getByText("Er is nu geen verbinding.", { exact: false })).toBeVisible();
  await expect(finding.getByLabel(/^Welke reden/)).toHaveValue("Ik had griep.");
  await context.setOffline(false);
  await finding.getByRole("button", { name: "Bewaar je antwoord" }).click();
  await expect(finding.getByText("Jouw antwoord: er was een andere reden.")).toBeVisible();
  await page.reload();
  await expect(finding).toContainText("Ik had griep.");

  await finding.getByText("Wijzig je antwoord").click();
  await finding.getByRole("radio", { name: "Verberg dit" }).check();
  await finding.getByRole("button", { name: "Bewaar je antwoord" }).click();
  await expect(findings(page)).toHaveCount(0);
  await page.goto("/trends");
  await expect(findings(page)).toHaveCount(0);
  await page.getByRole("link", { name: "Toon 1 verborgen bevinding" }).click();
  await expect(findings(page)).toHaveCount(1);
});

test("very low days show the card with help, which cannot be clicked away @phone", async ({ openJournal }) => {
  const page = await openJournal({ checkIns: diary(60, 20, 2) });
  await page.goto("/trends");
  const card = findings(page).first();
  await expect(card).toContainText("Sinds");
  await expect(card).toContainText("Bespreek dit met je therapeut of huisarts.");
  await expect(card.getByRole("link", { name: "Bel 113" })).toHaveAttribute("href", "tel:113");
  await expect(card.getByRole("link", { name: "Nu hulp nodig" })).toHaveAttribute("href", "/help");
  await expect(card).toContainText("Keerpunt leest niet mee en waarschuwt niemand.");

  // An answer hides the finding, and help stays.
  await waitForHydration(card);
  await card.getByText("Klopt dit?").click();
  await card.getByRole("radio", { name: "Verberg dit" }).check();
  await card.getByRole("button", { name: "Bewaar je antwoord" }).click();
  const stays = page.locator("section", { has: page.getByRole("heading", { name: "Bespreek dit met iemand" }) });
  await expect(stays.getByRole("link", { name: "Bel 113" })).toHaveAttribute("href", "tel:113");
  await expect(stays.getByRole("button")).toHaveCount(0);
});

test("with a few days there are points, no line, and what is needed", async ({ openJournal }) => {
  const page = await openJournal({ checkIns: diary(6, 0, 0) });
  await page.goto("/trends");
  await expect(page.getByRole("heading", { name: "Nog te weinig om iets te zeggen" })).toBeVisible();
  await expect(page.getByText("gemiste dagen blijven gewoon leeg", { exact: false })).toBeVisible();
  await expect(page.getByRole("table", { name: "Wat nodig is om iets te kunnen zeggen" })).toContainText(
    "10 dagen, binnen 21 dagen",
  );
  await expect(findings(page)).toHaveCount(0);
});

test("the first day is told as one day", async ({ openJournal }) => {
  const page = await openJournal({ checkIns: diary(1, 0, 0) });
  await page.goto("/trends");
  await expect(page.locator(".page-row").first()).toHaveText(/^\d+ \p{L}+ \d{4}Trends$/u);
});

test("the first weeks are described in plain numbers, while it is too early to say what is usual", async ({
  openJournal,
}) => {
  const page = await openJournal({ checkIns: diary(20, 0, 0) });
  await page.goto("/trends");
  const now = page.locator("section", { has: page.getByRole("heading", { name: "Nu", exact: true }) });
  await expect(now).toContainText(
    /20 van 20 dagen ingevuld: gemiddeld 6,[89], laagste 1 op \d+ \S+, hoogste 10 op \d+ /,
  );
  await expect(now).toContainText("Wat voor jou gewoon is, is nog niet te zeggen.");
});

// A phone has no arrow keys.
test("the arrow keys move a cursor over the chart, without a chart library", async ({ openJournal }) => {
  const days = diary(90, 13, 4).filter((_, i) => i !== 88);
  const page = await openJournal({ checkIns: days });
  const scripts: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.text().catch(() => ""));
  });
  await page.goto("/trends", { waitUntil: "networkidle" });
  const texts = await Promise.all(scripts);
  expect(texts.filter((text) => text.includes("recharts"))).toEqual([]);
  await page.getByRole("button", { name: "Loop met de pijltjes door de dagen" }).focus();
  await page.keyboard.press("Enter");
  const readout = page.locator(".chart-readout");
  await expect(readout).toContainText("stemming");
  await page.keyboard.press("ArrowLeft");
  await expect(readout).toContainText("leeg");
  await page.keyboard.press("ArrowLeft");
  await expect(readout).toContainText(/stemming \d.*stress \d.*slaap 7 uur/);
  const cursor = page.getByRole("slider", { name: "Dag voor dag" });
  await expect(cursor).toHaveAttribute("aria-valuetext", /stemming \d.*stress \d.*slaap 7 uur/);
  await page.keyboard.press("Home");
  await expect(readout).toContainText("stemming 1,");
  await page.keyboard.press("End");
  await expect(cursor).toHaveAttribute("aria-valuenow", "89");
  await page.keyboard.press("Escape");
  await expect(readout).toHaveCount(0);
  await expect(page.getByText("89 van 90 dagen ingevuld, geen sessies.")).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Open deze dag" })).toBeFocused();
  // The day before today was not filled in: it opens a check-in of that day.
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Dag", { exact: true })).toHaveValue(addDays(TODAY, -1));
});

test("a screen reader comes by the chart, what it holds and what stands out, in that order", async ({
  openJournal,
}) => {
  const page = await openJournal({ checkIns: diary(90, 13, 4) });
  await page.goto("/trends");
  const spoken = await page.getByRole("main").ariaSnapshot();
  const order = [
    'heading "Trends" [level=1]',
    'heading "Nu" [level=2]',
    /heading "Je stemming is .* lager dan daarvoor\. .*" \[level=3\]/,
    "Waarom zie ik dit?",
    "Klopt dit?",
    'navigation "Periode"',
    'navigation "Wat de grafiek toont"',
    /img "Stemming, stress en slaap van .* 90 van 90 dagen ingevuld.*Gemarkeerd: A/,
    'button "Loop met de pijltjes door de dagen"',
    "Hoe is dit getekend?",
    'heading "Verder kijken" [level=2]',
    'link "Stopafspraak en twijfel',
  ].map((part) => (typeof part === "string" ? spoken.indexOf(part) : spoken.search(part)));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  // What names the chart is not read out a second time beside it.
  expect(spoken.match(/Gemarkeerd: A/g)).toHaveLength(1);

  await page.goto("/trends?view=table");
  const rows = page.getByRole("table", { name: "Wat je invulde, nieuwste eerst" }).getByRole("row");
  await expect(rows).toHaveCount(91);
  await expect(rows.nth(1)).toHaveAccessibleName(/^\S+ \d+ \S+ 5 5 7/);
});

test("the letter of a period leads to what it says, and back to the chart @phone", async ({ openJournal }) => {
  const low = diary(200, 0, 0).map((day, i) => (i >= 100 && i < 140 ? { ...day, mood: 3 + (i % 2) } : day));
  const page = await openJournal({ checkIns: low });
  await page.goto("/trends?range=all");
  const letter = page.getByRole("link", { name: /^A: / }).filter({ visible: true });
  const earlier = page.getByRole("listitem").filter({ hasText: "Stemming aanhoudend lager, hersteld" });
  await expect(earlier.getByRole("heading", { level: 3 })).toBeHidden();
  await letter.click();
  await expect(earlier.getByRole("heading", { level: 3 })).toBeVisible();
  await expect(earlier.locator("summary").first()).toBeFocused();
  await earlier.getByRole("link", { name: "In de grafiek" }).click();
  await expect(letter).toBeInViewport();
});

test("the panels of the chart go off and on, but for the last one @phone", async ({ openJournal }) => {
  const page = await openJournal({ checkIns: diary(90, 13, 4) });
  await page.goto("/trends");
  const panels = page.getByRole("navigation", { name: "Wat de grafiek toont" });
  // A phone opens with mood alone, a wider screen with all three.
  const stress = panels.getByRole("link", { name: /^(Toon|Verberg) Stress$/ });
  if ((await stress.textContent())?.includes("Verberg")) {
    await panels.getByRole("link", { name: "Verberg Stress" }).click();
    await expect(panels.getByRole("link", { name: "Toon Stress" })).toBeVisible();
    await panels.getByRole("link", { name: "Verberg Slaap" }).click();
    await expect(page).toHaveURL(/off=stress,sleep/);
  }
  await expect(panels.getByRole("link", { name: "Toon Stress" })).toBeVisible();
  await expect(page.getByRole("img", { name: /Stemming: 90 van 90/ }).filter({ visible: true })).toHaveCount(1);
  await expect(panels.getByRole("link", { name: "Verberg Stemming" })).toHaveCount(0);
  await panels.getByRole("link", { name: "Toon Slaap" }).click();
  await expect(page).toHaveURL(/off=stress(&|$)/);
  await expect(page.getByRole("img", { name: /Slaap: 90 van 90/ }).filter({ visible: true })).toHaveCount(1);
});

test("the pointer moves the cursor over the chart, also without a connection", async ({ browser, signIn, baseURL }) => {
  const page = await browser.newPage({ baseURL });
  await signIn(page.context(), { checkIns: diary(40, 0, 0) });
  await page.goto("/trends");
  await waitForHydration(chart(page));
  await page.context().setOffline(true);
  await chart(page).hover();
  await expect(chart(page)).toBeVisible();
  const readout = page.getByRole("status").filter({ hasText: "stemming" });
  await expect(readout).toBeVisible();
  // It stays when the pointer leaves the drawing, so that its link can be reached, and it covers nothing of it.
  const place = { drawn: await chart(page).boundingBox(), told: await readout.boundingBox() };
  expect((place.told?.y ?? 0) + (place.told?.height ?? 0)).toBeLessThanOrEqual((place.drawn?.y ?? 0) + 1);
  // A click holds the day while the mouse goes there over other days.
  await page.mouse.down();
  await page.mouse.up();
  const told = await readout.textContent();
  await page.mouse.move((place.drawn?.x ?? 0) + (place.drawn?.width ?? 0) - 60, (place.drawn?.y ?? 0) + 20);
  await expect(readout).toHaveText(told ?? "");
  await page.context().setOffline(false);
  await page.getByRole("link", { name: "Open deze dag" }).click();
  await expect(page).toHaveURL(/\/check-ins\/[0-9a-f-]{36}$/);
  await page.close();
});

test.describe("without JavaScript", () => {
  test("a phone opens with three months of mood, and says what it shows", async ({ signIn, browser, baseURL }) => {
    const phone = { viewport: { width: 390, height: 844 }, isMobile: true, userAgent: PHONE_BROWSER };
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL, ...phone });
    await signIn(context, { checkIns: diary(200, 0, 0) });
    const page = await context.newPage();
    await page.goto("/trends");
    await expect(page.getByRole("link", { name: "3 mnd" })).toHaveAttribute("aria-current", "true");
    await expect(page.getByText("91 van 91 dagen ingevuld", { exact: false }).filter({ visible: true })).toHaveCount(1);
    // Mood alone is drawn, and no more is described.
    await expect(page.getByRole("img", { name: /^Stemming van .* Stemming: 91 van 91/ })).toHaveCount(1);
    await expect(page.getByRole("img", { name: /Slaap: / })).toHaveCount(0);
    await context.close();
  });

  test("period, table, explanation and answer all work", async ({ signIn, browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    await signIn(context, { checkIns: diary(90, 13, 4) });
    const page = await context.newPage();
    await page.goto("/trends");
    await page.getByRole("link", { name: "4 weken" }).click();
    await expect(page).toHaveURL(/range=4w/);
    await expect(page.getByRole("link", { name: "4 weken" })).toHaveAttribute("aria-current", "true");
    await expect(chart(page)).toHaveAccessibleName(/28 van 28 dagen ingevuld/);
    await page.getByRole("link", { name: /^A: / }).filter({ visible: true }).click();
    await expect(page).toHaveURL(/#finding-A$/);
    await page.getByRole("link", { name: "Bevinding A, naar de grafiek" }).click();
    await expect(page).toHaveURL(/#chart$/);

    await page.getByRole("link", { name: "Bekijk als tabel" }).click();
    const table = page.getByRole("table", { name: "Wat je invulde, nieuwste eerst" });
    await expect(table.getByRole("row")).toHaveCount(29);
    await page.getByRole("link", { name: "Bekijk als grafiek" }).click();

    const finding = findings(page).first();
    await finding.getByText("Waarom zie ik dit?").click();
    await expect(finding.getByText("De regel", { exact: true })).toBeVisible();
    await finding.getByText("Klopt dit?").click();
    await finding.getByRole("radio", { name: "Dit past" }).check();
    await finding.getByRole("button", { name: "Bewaar je antwoord" }).click();
    await expect(findings(page).first()).toContainText("Jouw antwoord: dit past.");
    await context.close();
  });
});
