import { addDays } from "@/lib/platform/calendar/local-date";
import { checkIn } from "../factories/check-in";
import { TODAY } from "../setup/awkward-zone";
import { expect, test } from "./fixtures";

const LENGTH = 120;

test("the record is explored by period, day, measure and tag @phone", async ({ openJournal }) => {
  const page = await openJournal({
    checkIns: Array.from({ length: LENGTH }, (_, i) =>
      checkIn({
        day: addDays(TODAY, i + 1 - LENGTH),
        mood: 6 + (i % 3),
        stress: 4,
        tags: i % 10 === 9 ? ["wandelen"] : [],
      }),
    ),
  });
  await page.goto("/trends/explore");
  const readout = page.getByRole("status");
  const panels = page.getByRole("heading", { level: 2 });
  await expect(readout).toHaveText("91 van 91 dagen ingevuld.");
  await expect(panels).toHaveText(["Stemming, cijfer 1–10", "Stress, 1–10, hoog is meer", "Zonder tekening"]);

  await page.getByRole("button", { name: "4 weken" }).click();
  await expect(readout).toHaveText("28 van 28 dagen ingevuld.");
  await page.getByLabel("Omcirkel de dagen met").selectOption("wandelen");
  await expect(readout).toContainText("‘wandelen’: 3 van 28 ingevulde dagen.");

  const mood = page.getByRole("region", { name: /^Stemming/ }).getByRole("application");
  await mood.focus();
  await mood.press("ArrowRight");
  await expect(readout).toContainText("stemming 6, stress 4");
  await expect(page.getByRole("link", { name: /^Check-ins van / })).toBeVisible();

  await page.getByRole("button", { name: "Stress" }).click();
  await expect(panels).toHaveText(["Stemming, cijfer 1–10", "Zonder tekening"]);
  await expect(page.getByRole("button", { name: "Stemming" })).toBeDisabled();

  const start = page.getByRole("slider", { name: "Rand van de periode" }).first();
  await start.focus();
  await start.press("ArrowLeft");
  await expect(readout).toContainText("‘wandelen’: 3 van 29 ingevulde dagen.");
});

test("nothing to explore says how a day comes there", async ({ journal: page }) => {
  await page.goto("/trends/explore");
  await expect(page.getByText("Er is nog niets om te verkennen.")).toBeVisible();
});
