import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "@playwright/test";
import { expect, test, type Person } from "./fixtures";
import { waitForHydration } from "./pages/wait-for-hydration";
import { signUp } from "./pages/sign-up";

const NEW_PASSWORD = "zeven-droge-katten-slapen";
const SESSION_COOKIE = "next-auth.session-token";

async function signInByForm(page: Page, { email, password }: Person, path = "/sign-in", keepSignedIn = false) {
  await page.goto(path);
  await page.getByRole("checkbox").setChecked(keepSignedIn);
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel("Wachtwoord", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Log in" }).click();
}

async function signOut(page: Page) {
  await page.goto("/settings/account");
  await page.getByRole("main").getByRole("button", { name: "Log uit", exact: true }).click();
  await expect(page).toHaveURL("/sign-in");
}

async function sessionCookie(context: BrowserContext) {
  return (await context.cookies()).filter(({ name }) => name === SESSION_COOKIE);
}

test("sign-up says what is missing and keeps the address", async ({ page, person }) => {
  await page.goto("/sign-up");
  await page.getByLabel("E-mailadres").fill(person.email);
  await page.getByLabel("Wachtwoord", { exact: true }).fill("goedemorgen1");
  await page.getByRole("button", { name: "Maak een account" }).click();
  await expect(page.getByRole("alert").getByText("Dit wachtwoord is te raden.")).toBeVisible();
  await expect(page.getByLabel("E-mailadres")).toHaveValue(person.email);
  await page.getByLabel("E-mailadres").fill("geen adres");
  await page.getByLabel("Wachtwoord", { exact: true }).fill("kort");
  await page.getByRole("button", { name: "Maak een account" }).click();
  await expect(page.getByRole("alert").getByText("Schrijf een e-mailadres")).toBeVisible();
});

test("the recovery code can be saved as a file, is in no address, and is asked back", async ({ page, person }) => {
  await page.goto("/sign-up");
  await page.getByLabel("E-mailadres").fill(person.email);
  await page.getByLabel("Wachtwoord", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Maak een account" }).click();
  const groups = page.getByTestId("recovery-code-group");
  await expect(groups).toHaveCount(8);
  const code = (await groups.allInnerTexts()).join(" ");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Bewaar als bestand" }).click();
  expect(await readFile(await (await download).path(), "utf8")).toContain(code);
  expect(page.url()).not.toContain(code.slice(0, 4));
  await page.reload();
  await expect(groups.first()).toHaveText(code.slice(0, 4));
  await page.getByLabel(/^Neem groep/).fill("0000");
  await page.getByRole("button", { name: "Ik heb hem bewaard" }).click();
  await expect(page.getByRole("alert").getByText("Dit is een andere groep.")).toBeVisible();
  await page.goto("/today");
  await expect(page.getByText("Heb je je herstelcode bewaard?")).toBeVisible();
});

test("signing in with a wrong password says so, with the right one leads where one was going", async ({
  page,
  person,
  signIn,
}) => {
  await signIn(page.context());
  await signOut(page);
  await page.goto("/settings/account");
  await expect(page).toHaveURL("/sign-in?next=%2Fsettings%2Faccount");
  await signInByForm(page, { ...person, password: NEW_PASSWORD }, page.url());
  await expect(page.getByRole("alert").getByText("E-mailadres of wachtwoord klopt niet.")).toBeVisible();
  await expect(page.getByLabel("E-mailadres")).toHaveValue(person.email);
  await page.getByLabel("Wachtwoord", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Log in" }).click();
  await expect(page).toHaveURL("/settings/account");
});

test("signing in never leads to another site", async ({ page, person, signIn }) => {
  await signIn(page.context());
  await signOut(page);
  await signInByForm(page, person, "/sign-in?next=//example.com/x");
  await expect(page).toHaveURL("/today");
});

test("after signing out the old cookie opens nothing", async ({ page, context, signIn }) => {
  await signIn(page.context());
  const before = await sessionCookie(context);
  expect(before).toHaveLength(1);
  await signOut(page);
  expect(await sessionCookie(context)).toHaveLength(0);
  await context.addCookies(before);
  await page.goto("/today");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("a password change signs out the other devices and keeps this one", async ({ page, browser, person, signIn }) => {
  await signIn(page.context());
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await signInByForm(other, person);
  await expect(other).toHaveURL("/today");
  await page.goto("/settings/account");
  // The one that made the account, and the one that signed in just now.
  await expect(page.getByText("Een ander apparaat")).toHaveCount(2);
  await page
    .locator("form", { has: page.getByLabel("Nieuw wachtwoord") })
    .getByLabel("Je wachtwoord nu")
    .fill(person.password);
  await page.getByLabel("Nieuw wachtwoord").fill(NEW_PASSWORD);
  await page.getByRole("button", { name: "Wijzig je wachtwoord" }).click();
  await expect(page.getByText("Je wachtwoord is gewijzigd.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Account" })).toBeVisible();
  await other.goto("/today");
  await expect(other).toHaveURL(/\/sign-in/);
  await signInByForm(other, { ...person, password: NEW_PASSWORD });
  await expect(other).toHaveURL("/today");
  await elsewhere.close();
});

test("the recovery code sets a new password once and is then replaced", async ({ page, person, signIn }) => {
  const { recoveryCode } = await signIn(page.context());
  await signOut(page);
  await recover(page, person, recoveryCode.toLowerCase().replaceAll(" ", "-"));
  await expect(page.getByRole("heading", { level: 1, name: "Je herstelcode" })).toBeVisible();
  const newCode = (await page.getByTestId("recovery-code-group").allInnerTexts()).join(" ");
  expect(newCode).not.toBe(recoveryCode);
  await signOut(page);
  await recover(page, person, recoveryCode);
  await expect(page.getByRole("alert").getByText("Deze herstelcode hoort niet bij dit e-mailadres.")).toBeVisible();
});

async function recover(page: Page, { email }: Person, code: string) {
  await page.goto("/recover");
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel("Herstelcode").fill(code);
  await page.getByLabel("Nieuw wachtwoord").fill(NEW_PASSWORD);
  await page.getByRole("button", { name: "Stel een nieuw wachtwoord in" }).click();
}

test("an account is deleted after its password", async ({ page, person, signIn }) => {
  await signIn(page.context());
  await page.goto("/settings/account");
  await page.getByText("Verwijder mijn account", { exact: true }).click();
  const form = page.locator("form", {
    has: page.getByRole("button", { name: "Verwijder mijn account en alles erin" }),
  });
  await form.getByLabel("Je wachtwoord nu").fill(NEW_PASSWORD);
  await form.getByRole("button", { name: "Verwijder mijn account en alles erin" }).click();
  await expect(form.getByRole("alert").filter({ hasText: "Dit wachtwoord klopt niet." })).toBeVisible();
  await form.getByLabel("Je wachtwoord nu").fill(person.password);
  await form.getByRole("button", { name: "Verwijder mijn account en alles erin" }).click();
  await expect(page.getByText("Je account is verwijderd.")).toBeVisible();
  await signInByForm(page, person);
  await expect(page.getByRole("alert").getByText("E-mailadres of wachtwoord klopt niet.")).toBeVisible();
});

test("a form of another site is refused", async ({ page, signIn }) => {
  await signIn(page.context());
  const answer = await page.request.post("/sign-out", { headers: { Origin: "https://example.com" } });
  expect(answer.status()).toBe(403);
  await page.goto("/today");
  await expect(page).toHaveURL("/today");
});

test("next-auth's session endpoint tells a script nothing of the keys", async ({ page, signIn }) => {
  await signIn(page.context());
  const session: unknown = await (await page.request.get("/api/auth/session")).json();
  expect(Object.keys(session ?? {})).toEqual(["expires"]);
});

for (const keepSignedIn of [false, true]) {
  test(`next-auth's session endpoint leaves a cookie as it was (kept: ${keepSignedIn})`, async ({
    page,
    context,
    person,
    signIn,
  }) => {
    await signIn(page.context());
    await signOut(page);
    await signInByForm(page, person, "/sign-in", keepSignedIn);
    await expect(page).toHaveURL("/today");
    const before = await sessionCookie(context);
    expect(before).toMatchObject([{ expires: keepSignedIn ? expect.any(Number) : -1 }]);
    await page.request.get("/api/auth/session");
    expect(await sessionCookie(context)).toEqual(before);
  });
}

test("a form of the account pages keeps what was typed without a connection", async ({ page, context, person }) => {
  await page.goto("/recover");
  const submit = page.getByRole("button", { name: "Stel een nieuw wachtwoord in" });
  await waitForHydration(submit);
  await page.getByLabel("E-mailadres").fill(person.email);
  await page.getByLabel("Herstelcode").fill("0000 1111");
  await page.getByLabel("Nieuw wachtwoord").fill(NEW_PASSWORD);
  await context.setOffline(true);
  await submit.click();
  await expect(page.getByRole("alert").getByText("Er is nu geen verbinding.")).toBeVisible();
  await expect(page.getByLabel("E-mailadres")).toHaveValue(person.email);
  await expect(page.getByLabel("Herstelcode")).toHaveValue("0000 1111");
  await expect(page.getByLabel("Nieuw wachtwoord")).toHaveValue(NEW_PASSWORD);
  await context.setOffline(false);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("signing up, out and in again works", async ({ page, person }) => {
    await signUp(page, person);
    await signOut(page);
    await signInByForm(page, person);
    await expect(page).toHaveURL("/today");
  });
});

test("help is there for everybody, with the numbers to call @phone", async ({ page }) => {
  await page.goto("/help");
  await expect(page.getByRole("link", { name: /Bel 113/ })).toHaveAttribute("href", "tel:113");
  await expect(page.getByRole("link", { name: /Bel 112/ })).toHaveAttribute("href", "tel:112");
  for (const phone of ["1813", "116123", "988", "08001110111"]) {
    await expect(page.locator(`a[href="tel:${phone}"]`)).toHaveCount(1);
  }
});
