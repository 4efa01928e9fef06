import type { Page } from "@playwright/test";
import { addDays } from "@/lib/platform/calendar/local-date";
import { checkIn } from "../factories/check-in";
import { session } from "../factories/session";
import { TODAY } from "../setup/awkward-zone";
import { expect, test } from "./fixtures";
import { waitForHydration } from "./pages/wait-for-hydration";

const row = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3, name }) });
/** Where an effect stands between new and over. */
const standing = (page: Page, name: string) => row(page, name).locator("[aria-current=step]");
const section = (page: Page, name: string) =>
  page.locator("section", { has: page.getByRole("heading", { level: 2, name, exact: true }) });

test("an effect stays among the things to say until it was talked about", async ({ journal: page }) => {
  await page.goto("/effects");
  const save = page.getByRole("button", { name: "Bewaar" });
  await waitForHydration(save);
  await save.click();
  await expect(page.getByText("Kies een van de woorden.")).toBeVisible();
  await page.getByLabel("Waar heb je last van?").selectOption({ label: "Iets anders" });
  await page.getByLabel("In je eigen woorden").fill("Hoofdpijn na een sessie");
  await page.getByRole("radio", { name: "veel", exact: true }).check();
  await page.getByRole("textbox", { name: "Notitie" }).fill("Vooral de avond erna.");
  await page.getByRole("button", { name: "Bewaar" }).click();
  const effect = row(page, "Hoofdpijn na een sessie");
  await expect(effect).toContainText("veel last");
  await expect(effect).toContainText("Vooral de avond erna.");

  await page.goto("/talking-points");
  const offered = section(page, "Voorgesteld").getByRole("listitem").filter({ hasText: "Hoofdpijn na een sessie" });
  await expect(offered).toContainText("Uit je ongewenste effecten");
  await offered.getByRole("button", { name: /^Kies/ }).click();
  const chosen = section(page, "Gekozen").getByRole("listitem").filter({ hasText: "Hoofdpijn na een sessie" });
  await chosen.getByText("Besproken", { exact: true }).click();
  await chosen.getByLabel("Wat kwam eruit?").fill("Eerst een rustige sessie.");
  await chosen.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Staat nu bij Besproken." })).toBeVisible();

  await page.goto("/effects");
  await expect(section(page, "Besproken")).toContainText("Eerst een rustige sessie.");
  await expect(standing(page, "Hoofdpijn na een sessie")).toHaveText("besproken");
  await page.goto("/summary");
  const sheet = page.getByRole("main");
  await expect(sheet).not.toContainText("Hoofdpijn na een sessie");
  await page.goto("/summary?part=head&part=effects");
  await expect(sheet).toContainText("Hoofdpijn na een sessie");
  await expect(sheet).toContainText("Eerst een rustige sessie.");

  await page.goto("/effects");
  await page.getByRole("button", { name: "Zet weer open: Hoofdpijn na een sessie" }).click();
  await expect(section(page, "Nu")).toContainText("Hoofdpijn na een sessie");
  await page.getByRole("button", { name: "Het is over: Hoofdpijn na een sessie" }).click();
  await expect(section(page, "Voorbij")).toContainText("Hoofdpijn na een sessie");
  await expect(standing(page, "Hoofdpijn na een sessie")).toHaveText("voorbij");
});

test("what is filled in while a form is under way stays when it is refused", async ({ journal: page }) => {
  await page.goto("/effects");
  const save = page.getByRole("button", { name: "Bewaar" });
  await waitForHydration(save);
  let answer = () => {};
  const mayAnswer = new Promise<void>((resolve) => (answer = resolve));
  await page.route("/effects", async (route) => {
    await mayAnswer;
    await route.continue();
  });
  await save.click();
  await page.getByLabel("Waar heb je last van?").selectOption({ label: "Iets anders" });
  await page.getByLabel("In je eigen woorden").fill("Hoofdpijn na een sessie");
  await page.getByRole("radio", { name: "veel", exact: true }).check();
  answer();
  await expect(page.getByText("Kies een van de woorden.")).toBeVisible();
  await expect(page.getByLabel("Waar heb je last van?").locator(":checked")).toHaveText("Iets anders");
  await expect(page.getByLabel("In je eigen woorden")).toHaveValue("Hoofdpijn na een sessie");
  await expect(page.getByRole("radio", { name: "veel", exact: true })).toBeChecked();
});

test("on Today something unpleasant is noted with two taps", async ({ openJournal }) => {
  const page = await openJournal({
    checkIns: [checkIn({ day: TODAY })],
    sessions: [session({ day: addDays(TODAY, -3) })],
  });
  await page.locator("summary", { hasText: "Iets anders opschrijven" }).click();
  const worseSleep = page.getByRole("button", { name: "Slechter slapen" });
  await waitForHydration(worseSleep);
  await worseSleep.click();
  await expect(worseSleep).toHaveAttribute("aria-pressed", "true");
  // The tap is shown before it is answered: this page may be read before it is saved.
  await expect(async () => {
    await page.goto("/effects");
    await expect(standing(page, "Slechter slapen")).toHaveText("nieuw", { timeout: 1_000 });
  }).toPass();
});

test("a tap in the session log notes an effect and a protection moment, to look at later @phone", async ({
  journal: page,
}) => {
  await page.goto("/sessions/new");
  await page.locator("summary", { hasText: "Merkte je iets vervelends?" }).click();
  const worseSleep = page.getByRole("button", { name: "Slechter slapen" });
  await waitForHydration(worseSleep);
  // Two quick taps in a row, and one that is taken back and tapped again: as fingers do it.
  await worseSleep.click();
  await page.getByRole("button", { name: "Piekeren" }).click();
  await page.getByRole("button", { name: "Piekeren" }).click();
  await page.getByRole("button", { name: "Piekeren" }).click();
  await expect(worseSleep).toHaveAttribute("aria-pressed", "true");
  await page.locator("summary", { hasText: "Merkte je dat je jezelf beschermde?" }).click();
  const closing = page.getByRole("button", { name: "ik sloot me af" });
  await closing.click();
  await expect(closing).toHaveAttribute("aria-pressed", "true");
  await closing.click();
  // Taking the last mark back leaves the fold open.
  await expect(closing).toHaveAttribute("aria-pressed", "false");
  await closing.click();
  await page.getByRole("button", { name: "ik werd boos" }).click();
  await page.getByRole("button", { name: "ik werd boos" }).click();
  await expect(page.getByRole("button", { name: "ik werd boos" })).toHaveAttribute("aria-pressed", "false");
  await page.getByRole("textbox", { name: "Notitie" }).fill("Dit bleef gewoon staan.");
  await expect(page.getByText(/^Bewaard \d\d:\d\d/).first()).toBeVisible();

  await page.goto("/effects");
  await expect(standing(page, "Slechter slapen")).toHaveText("nieuw");
  await expect(standing(page, "Piekeren")).toHaveText("nieuw");
  await page.goto("/protection");
  const moment = row(page, "ik sloot me af");
  await moment.getByText("Kijk ernaar").click();
  await moment.getByLabel("Waar beschermde het je misschien tegen?").fill("Het werd te veel.");
  await moment.getByRole("checkbox", { name: "een pauze" }).check();
  await moment.getByRole("radio", { name: "ja", exact: true }).check();
  await moment.getByRole("button", { name: "Bewaar" }).click();
  await expect(section(page, "Bekeken").getByRole("listitem")).toContainText("Het werd te veel.");
  await page.goto("/talking-points");
  await expect(page.getByText(/Wat ik nodig had: een pauze\. Kunnen we dat afspreken\?/)).toBeVisible();
});

test("once a month two questions stand beside each other: supported, and able to do it oneself", async ({
  openJournal,
}) => {
  const month = addDays(TODAY, -30);
  const page = await openJournal({
    sessions: [session({ day: month })],
    dependence: [{ day: month, supported: "yes", alone: "no" }],
  });
  await page.goto("/effects");
  const asked = section(page, "Eens per maand");
  await asked.getByRole("radiogroup", { name: "Ik voelde me gesteund" }).getByRole("radio", { name: "ja" }).check();
  await asked.getByRole("radiogroup", { name: "Ik kon het ook zelf" }).getByRole("radio", { name: "nee" }).check();
  await asked.getByRole("button", { name: "Bewaar" }).click();
  await expect(asked.getByRole("row")).toHaveCount(3);
  await page.goto("/talking-points");
  await expect(page.getByText("ik het lastig vind om het zelf te doen", { exact: false })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("effects and moments are written, refused and put back", async ({ journal: page }) => {
    await page.goto("/effects");
    await page.getByLabel("Waar heb je last van?").selectOption({ label: "Iets anders" });
    await page.getByRole("textbox", { name: "Notitie" }).fill("Blijft staan.");
    await page.getByRole("button", { name: "Bewaar" }).click();
    await expect(page.getByRole("textbox", { name: "Notitie" })).toHaveValue("Blijft staan.");
    await page.getByLabel("Waar heb je last van?").selectOption({ label: "Piekeren" });
    await page.getByRole("button", { name: "Bewaar" }).click();
    await row(page, "Piekeren").getByText("Wijzig", { exact: true }).click();
    await page.getByRole("button", { name: "Verwijder: Piekeren" }).click();
    await expect(page.getByRole("status")).toContainText("Het staat er niet meer.");
    await page.getByRole("button", { name: "Zet terug" }).click();
    await expect(row(page, "Piekeren")).toContainText("Blijft staan.");

    await page.goto("/protection");
    await page.getByLabel("Of in je eigen woorden").first().fill("Ik keek op de klok");
    await page.getByRole("button", { name: "Bewaar" }).click();
    await expect(row(page, "Ik keek op de klok")).toBeVisible();
  });
});
