import { TIME_ZONE_COOKIE } from "@/lib/platform/calendar/time-zone";
import { expect, test } from "./fixtures";
import { moodGrade } from "./pages/mood";
import { waitForHydration } from "./pages/wait-for-hydration";

test("a theme of one's own is there from the first paint", async ({ journal: page }) => {
  await page.goto("/settings");
  await page.getByLabel("Licht of donker").selectOption({ label: "donker" });
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByText("Bewaard.", { exact: true })).toBeVisible();
  await page.goto("/today");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("own people stand on the help page and under a very low mood, for nobody else", async ({
  journal: page,
  browser,
}) => {
  await page.goto("/settings");
  await page.getByLabel("Naam").fill("Samira (verzonnen)");
  await page.getByLabel("Telefoon").fill("geen nummer");
  await page.getByRole("button", { name: "Voeg toe" }).click();
  await expect(page.getByText("Schrijf een telefoonnummer met cijfers, spaties of een plus.")).toBeVisible();
  await expect(page.getByLabel("Naam")).toHaveValue("Samira (verzonnen)");
  await page.getByLabel("Telefoon").fill("06 1234 5678");
  await page.getByRole("button", { name: "Voeg toe" }).click();
  await expect(page.getByText("06 1234 5678")).toBeVisible();

  await page.goto("/help");
  await expect(page.getByRole("link", { name: /Samira/ })).toHaveAttribute("href", "tel:0612345678");
  await page.goto("/today");
  await moodGrade(page, 1).check();
  await expect(page.getByRole("main").getByRole("link", { name: "Bel Samira" })).toHaveAttribute(
    "href",
    "tel:0612345678",
  );
  const stranger = await browser.newPage();
  await stranger.goto("/help");
  await expect(stranger.getByRole("link", { name: "Bel 113" })).toBeVisible();
  await expect(stranger.getByText("Samira")).toHaveCount(0);
  await stranger.close();

  await page.goto("/settings");
  await page.getByRole("button", { name: "Haal Samira (verzonnen) weg" }).click();
  await expect(page.getByText("Nog niemand.")).toBeVisible();
});

test("the help lines are those of the chosen country", async ({ journal: page }) => {
  await page.goto("/settings");
  await page.getByLabel("Hulplijnen van").selectOption({ label: "België" });
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByText("Bewaard.", { exact: true })).toBeVisible();
  await page.goto("/help");
  await expect(page.getByRole("link", { name: "Bel 1813" })).toBeVisible();
});

test("the day follows the chosen time zone and hour", async ({ journal: page }) => {
  const dayIn = (zone: string) =>
    new Intl.DateTimeFormat("nl-NL", { timeZone: zone, weekday: "long", day: "numeric", month: "long" });
  await page.goto("/settings");
  await page.getByLabel("Tijdzone").selectOption({ label: "Pacific/Kiritimati" });
  await page.getByLabel("Een nieuwe dag begint om").selectOption({ label: "0 uur" });
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByText("Bewaard.", { exact: true })).toBeVisible();
  await page.goto("/today");
  const expected = dayIn("Pacific/Kiritimati").format(new Date());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(new RegExp(expected, "i"));
});

test("a device that was never here tells its zone with the first thing that is done", async ({ page, context }) => {
  const zones = async () => {
    const cookies = await context.cookies();
    return cookies.filter(({ name }) => name === TIME_ZONE_COOKIE).map(({ value }) => decodeURIComponent(value));
  };
  await page.goto("/");
  expect(await zones()).toEqual([]);
  const signUp = page.getByRole("link", { name: "Maak een account" });
  await waitForHydration(signUp);
  // As a tool that reads aloud does it: no pointer, no key.
  await signUp.dispatchEvent("click");
  await expect(page.getByRole("heading", { level: 1, name: "Maak een account" })).toBeVisible();
  const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  expect(zone).toMatch(/^Asia\//);
  expect(await zones()).toEqual([zone]);
});
