import { startMailServer } from "../setup/mail-server";
import { startOwnServer } from "../setup/own-server";
import { expect, test } from "./fixtures";
import { signUp } from "./pages/sign-up";

test("reminders are chosen and tried, with and without a script, and news of the account is mailed", async ({
  browser,
  person,
}) => {
  test.slow();
  const mail = await startMailServer();
  const server = await startOwnServer("start", { SMTP_URL: mail.url, MAIL_FROM: "Keerpunt <keerpunt@example.test>" });
  try {
    const context = await browser.newContext({ baseURL: server.baseURL, acceptDownloads: true });
    const page = await context.newPage();
    await signUp(page, person);
    await page.goto("/settings/reminders");
    await page.getByLabel("Tijd", { exact: true }).fill("21:00");
    for (const day of ["ma", "vr"]) await page.getByRole("checkbox", { name: day }).first().check();
    await page.getByLabel("Tekst van het bericht").fill("Planten water geven");
    await page.getByLabel("Naam van de afzender van een e-mail").fill("Planten");
    await page.getByLabel(`Per e-mail, naar ${person.email}`).check();
    await page.getByRole("button", { name: "Bewaar" }).click();
    await expect(page.getByText("Bewaard.", { exact: true })).toBeVisible();
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download het agendabestand (.ics)" }).click();
    expect((await download).suggestedFilename()).toBe("agenda.ics");

    const plain = await browser.newContext({
      baseURL: server.baseURL,
      javaScriptEnabled: false,
      storageState: await context.storageState(),
    });
    const withoutScript = await plain.newPage();
    await withoutScript.goto("/settings/reminders");
    await expect(withoutScript.getByText("Hiervoor moet JavaScript aanstaan.", { exact: false })).toBeVisible();
    await expect(withoutScript.getByLabel("Tijd", { exact: true })).toHaveValue("21:00");
    await expect(withoutScript.getByRole("checkbox", { name: "vr" }).first()).toBeChecked();
    await withoutScript.getByLabel("De avond ervoor, om je voor te bereiden").fill("19:30");
    await withoutScript.getByRole("button", { name: "Bewaar" }).click();
    await expect(withoutScript.getByText("Bewaard.", { exact: true })).toBeVisible();
    await withoutScript.getByRole("button", { name: "Stuur nu een proefbericht" }).click();
    await expect(withoutScript.getByText("Verstuurd.", { exact: true })).toBeVisible();
    expect(mail.received.map(({ to }) => to)).toEqual([[person.email]]);
    expect(mail.received[0]?.source).toMatch(/^Subject: Planten water geven\r$/m);
    await withoutScript.getByRole("button", { name: "Zet alle herinneringen uit" }).click();
    await expect(withoutScript.getByLabel("Tijd", { exact: true })).toHaveValue("");

    const device = await (await browser.newContext({ baseURL: server.baseURL })).newPage();
    await device.goto("/sign-in");
    await device.getByLabel("E-mailadres").fill(person.email);
    await device.getByLabel("Wachtwoord", { exact: true }).fill(person.password);
    await device.getByRole("button", { name: "Log in" }).click();
    await device.waitForURL("/today");
    await expect.poll(() => mail.received.length).toBe(2);
    expect(mail.received[1]?.source).toContain("apparaat dat hier niet eerder was");
    for (const { source } of mail.received) expect(source).not.toMatch(/127\.0\.0\.1\D.*(Mozilla|Chrome)/);
  } finally {
    await server.stop();
    await mail.stop();
  }
});

test("the address of a reminder opens Today with the ruler of the mood in focus", async ({ journal: page }) => {
  await page.goto("/today#field-mood");
  await expect(page.getByRole("radiogroup").first().getByRole("radio").first()).toBeFocused();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});
