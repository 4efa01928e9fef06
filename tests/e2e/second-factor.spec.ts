import { generateSync } from "otplib";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const SECONDS_AHEAD = 30;

/** The code an app would show; a later one for the second time, since none works twice. */
const codeOf = (secret: string, later = 0) =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + later * SECONDS_AHEAD });

/** The password field of the folded form that has this button. */
const passwordIn = (page: Page, button: string) =>
  page
    .getByRole("group")
    .filter({ has: page.getByRole("button", { name: button }) })
    .getByLabel("Je wachtwoord nu");

async function signIn(page: Page, { email, password }: { email: string; password: string }) {
  await page.goto("/sign-in");
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel("Wachtwoord", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Log in" }).click();
}

test("a second step is turned on, asked at signing in, and turned off", async ({ journal: page, person }) => {
  await page.goto("/settings/account");
  await page.locator("summary", { hasText: "Zet een tweede stap aan" }).click();
  await passwordIn(page, "Ga verder").fill(person.password);
  await page.getByRole("button", { name: "Ga verder" }).click();
  await expect(page.getByRole("img", { name: "QR-code voor de app" })).toBeVisible();
  const address = await page.getByRole("link", { name: /Open hem hier/ }).getAttribute("href");
  const secret = new URL(address ?? "").searchParams.get("secret") ?? "";
  await page.getByLabel("Welke code staat er in de app?").fill("000000");
  await page.getByRole("button", { name: "Zet aan" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Deze code klopt niet" })).toBeFocused();
  await page.getByLabel("Welke code staat er in de app?").fill(codeOf(secret));
  await page.getByRole("button", { name: "Zet aan" }).click();
  await expect(page.getByRole("status").filter({ hasText: "De tweede stap staat aan." })).toBeVisible();
  const codes = page.getByRole("listitem").filter({ hasText: /^[A-Z2-9]{5}-[A-Z2-9]{5}$/ });
  const [backupCode = "", secondBackupCode = ""] = await codes.allInnerTexts();

  await page.context().clearCookies({ name: /session-token/ });
  await signIn(page, person);
  await expect(page.getByRole("heading", { level: 1, name: "Nog één stap" })).toBeVisible();
  await page.goto("/today");
  await expect(page, "the password alone opens nothing").toHaveURL(/\/sign-in/);
  await page.goto("/sign-in/code");
  await page.getByLabel("Welke code staat er in je app?").fill("000000");
  await page.getByRole("button", { name: "Log in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Deze code klopt niet" })).toBeFocused();
  await page.getByLabel("Welke code staat er in je app?").fill(codeOf(secret, 1));
  await page.getByRole("button", { name: "Log in" }).click();
  await expect(page).toHaveURL(/\/today$/);

  await page.context().clearCookies({ name: /session-token/ });
  await signIn(page, person);
  await page.getByLabel("Welke code staat er in je app?").fill(backupCode.toLowerCase());
  await page.getByRole("button", { name: "Log in" }).click();
  await expect(page).toHaveURL(/\/today$/);
  await page.goto("/settings/account");
  await expect(page.getByText("Er zijn nog 7 reservecodes.")).toBeVisible();
  await expect(page.getByText("Ingelogd met een reservecode")).toBeVisible();
  await page.locator("summary", { hasText: "Zet de tweede stap uit" }).click();
  await expect(page.getByText("Wachtwoord goed, code van de tweede stap gevraagd").first()).toBeVisible();
  await passwordIn(page, "Zet de tweede stap uit").fill(person.password);
  const off = page.getByRole("group").filter({ has: page.getByRole("button", { name: "Zet de tweede stap uit" }) });
  await off.getByLabel("Code uit je app, of een reservecode").fill("000000");
  await page.getByRole("button", { name: "Zet de tweede stap uit" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Deze code klopt niet" })).toBeFocused();
  await passwordIn(page, "Zet de tweede stap uit").fill(person.password);
  await off.getByLabel("Code uit je app, of een reservecode").fill(secondBackupCode);
  await page.getByRole("button", { name: "Zet de tweede stap uit" }).click();
  await expect(page.locator("summary", { hasText: "Zet een tweede stap aan" })).toBeVisible();
});
