import { checkIn } from "../factories/check-in";
import { talkingPoint } from "../factories/talking-point";
import { TODAY } from "../setup/awkward-zone";
import { expect, test } from "./fixtures";

test("in the session the points stand alone, and the rest is locked until the password is given", async ({
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
  await page.getByRole("button", { name: "Toch nog niet: Het gaat me te snel." }).click();
  await page.getByRole("button", { name: "Besproken: Het gaat me te snel." }).click();
  await expect(page.getByRole("button", { name: "Toch nog niet: Het gaat me te snel." })).toBeVisible();

  await page.goBack();
  await expect(page).toHaveURL(/\/talking-points\/now$/);
  for (const address of ["/today", "/check-ins", "/summary", "/trends?range=all"]) {
    await page.goto(address);
    await expect(page).toHaveURL(/\/talking-points\/now$/);
  }
  const exported = await page.request.get("/settings/export/csv");
  expect(await exported.text()).not.toContain("kanarie-slot");
  await page.goto("/help");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await page.goto("/talking-points/now");
  await page.getByLabel("Wachtwoord", { exact: true }).fill("een heel ander wachtwoord");
  await page.getByRole("button", { name: "Haal van het slot" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Dit wachtwoord klopt niet." })).toBeVisible();
  await page.getByLabel("Wachtwoord", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Haal van het slot" }).click();
  await expect(page).toHaveURL(/\/talking-points$/);
  await page.goto("/today");
  await expect(page).toHaveURL(/\/today$/);
});

test("security fault F7: the lock holds in every tab, on the way back, and when a cookie is removed", async ({
  openJournal,
  person,
}) => {
  const first = await openJournal({
    checkIns: [checkIn({ day: TODAY, note: "kanarie-slot" })],
    talkingPoints: [talkingPoint({ text: "Het gaat me te snel.", status: "chosen", chosenOn: TODAY })],
  });
  const context = first.context();
  const [second, third] = [await context.newPage(), await context.newPage()];
  await third.goto("/check-ins");
  await expect(third.getByRole("main")).toContainText("kanarie-slot");
  await first.goto("/check-ins");
  await first.getByRole("link", { name: "Mijn therapie" }).click();
  await expect(first).toHaveURL(/\/therapy$/);

  await second.goto("/talking-points");
  await expect(second.getByText("Dat geldt voor alle tabbladen van deze browser.")).toBeVisible();
  await second.getByRole("button", { name: "Open dit tijdens de sessie" }).click();
  await expect(second).toHaveURL(/\/talking-points\/now$/);
  for (const tab of [first, third]) await expect(tab).toHaveURL(/\/talking-points\/now$/);
  await first.goBack();
  await expect(first).toHaveURL(/\/talking-points\/now$/);
  await expect(first.getByText("kanarie-slot")).toHaveCount(0);

  const cookies = await context.cookies();
  for (const { name } of cookies) {
    await context.clearCookies({ name });
    const answer = await context.request.get("/check-ins");
    expect(await answer.text(), `without ${name}`).not.toContain("kanarie-slot");
    await context.clearCookies();
    await context.addCookies(cookies);
  }

  await second.bringToFront();
  await second.reload();
  await second.getByLabel("Wachtwoord", { exact: true }).fill(person.password);
  await second.getByRole("button", { name: "Haal van het slot" }).click();
  await expect(second).toHaveURL(/\/talking-points$/);
  await third.goto("/check-ins");
  await expect(third.getByRole("main")).toContainText("kanarie-slot");
});

test("security fault F14: a file is not for another site, and everything only after the password", async ({
  journal: page,
  person,
  baseURL,
}) => {
  for (const address of ["/settings/export/csv", "/trends/csv", "/summary/pdf"]) {
    for (const site of ["cross-site", "same-site"]) {
      const answer = await page.request.get(address, { headers: { "Sec-Fetch-Site": site } });
      expect(answer.status(), `${address} ${site}`).toBe(403);
    }
  }
  for (const address of ["/settings/export/json", "/settings/export/tables", "/settings/export/fhir"]) {
    expect((await page.request.get(address)).status(), address).toBe(405);
    const form = { password: person.password };
    const foreign = await page.request.post(address, { form, headers: { Origin: "http://evil.test" } });
    expect(foreign.status(), address).toBe(403);
    const without = await page.request.post(address, { headers: { Origin: baseURL ?? "" } });
    expect(without.url(), address).toContain("/settings/export?refused=");
  }

  await page.goto("/settings/export");
  await page.getByLabel("Je wachtwoord", { exact: true }).fill("een heel ander wachtwoord");
  await page.getByRole("button", { name: "Download alles" }).click();
  await expect(page.getByText("Dit wachtwoord klopt niet.")).toBeVisible();
  await page.getByLabel("Je wachtwoord", { exact: true }).fill(person.password);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download alles" }).click();
  expect((await download).suggestedFilename()).toMatch(/^keerpunt-.*\.json$/);
});
