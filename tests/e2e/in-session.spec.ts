import { checkIn } from "../factories/check-in";
import { talkingPoint } from "../factories/talking-point";
import { TODAY } from "../setup/awkward-zone";
import { expect, test } from "./fixtures";

test("in the session the points stand alone, and the rest is locked until the password is given @once", async ({
  openJournal,
  person,
}) => {
  const page = await openJournal({
    checkIns: [checkIn({ day: TODAY, note: "kanarie-slot" })],
    talkingPoints: [talkingPoint({ text: "Het gaat me te snel.", status: "chosen", chosenOn: TODAY })],
  });
  await page.goto("/talking-points");
  await page.getByRole("button", { name: "Open dit tijdens de sessie" }).click();
  await expect(page).toHaveURL(/\/talking-points\/now$/);
  await expect(page.getByText("Het gaat me te snel.")).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await page.getByRole("button", { name: "Besproken: Het gaat me te snel." }).click();
  await expect(page.getByRole("button", { name: "Toch nog niet: Het gaat me te snel." })).toBeVisible();

  await page.goBack();
  await expect(page).toHaveURL(/\/talking-points\/now$/);
  for (const address of ["/today", "/check-ins", "/summary", "/trends?range=all"]) {
    await page.goto(address);
    await expect(page).toHaveURL(/\/talking-points\/now$/);
  }
  const exported = await page.request.get("/settings/export/json");
  expect(await exported.text()).not.toContain("kanarie-slot");
  await page.goto("/help");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await page.goto("/talking-points/now");
  await page.getByLabel("Wachtwoord", { exact: true }).fill("een heel ander wachtwoord");
  await page.getByRole("button", { name: "Haal van het slot" }).click();
  await expect(page.getByText("Dit wachtwoord klopt niet.").first()).toBeVisible();
  await page.getByLabel("Wachtwoord", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Haal van het slot" }).click();
  await expect(page).toHaveURL(/\/talking-points$/);
  await page.goto("/today");
  await expect(page).toHaveURL(/\/today$/);
});
