import type { Browser, Page } from "@playwright/test";
import { phoneOn, SCREEN, type Phone } from "./phone";

/** A machine that does several things at once takes its time for the keys of an account. */
const PATIENCE_MS = 60_000;

/** Where pages are opened. */
export interface Phones {
  browser: Browser;
  baseURL: string;
}

/** A phone that nobody used yet. */
export async function openPhone({ browser, baseURL }: Phones): Promise<Page> {
  const page = await browser.newPage({ baseURL, viewport: SCREEN, locale: "nl-NL", hasTouch: true });
  page.setDefaultTimeout(PATIENCE_MS);
  return page;
}

/** A phone on which the year of the demo is open. */
export async function openDemo(phones: Phones): Promise<Page> {
  const page = await openPhone(phones);
  await page.goto("/");
  await page.getByRole("button", { name: /demo/i }).click();
  await page.waitForURL("**/today");
  return page;
}

/** A phone with an account in which nothing was written yet. */
export async function openEmpty(phones: Phones): Promise<Page> {
  const page = await openPhone(phones);
  await page.goto("/sign-up");
  await signUp(phoneOn(page));
  return page;
}

/** From the page to sign up on to Today: address, password, and one group of the recovery code typed back. */
export async function signUp({ page, tap, type }: Phone): Promise<void> {
  await type(page.getByLabel("E-mailadres"), `clarity-${Date.now()}@example.test`);
  await type(page.getByLabel("Wachtwoord", { exact: true }), "zeven kale bomen langs een kanaal");
  await tap(page.getByRole("button", { name: "Maak een account" }));
  const asked = page.getByLabel(/^Neem groep \d+ over$/);
  await asked.waitFor();
  const groups = await page.getByTestId("recovery-code-group").allInnerTexts();
  const question = await page.locator("label", { hasText: /^Neem groep \d+ over$/ }).innerText();
  await type(asked, groups[Number(/\d+/.exec(question)?.[0]) - 1] ?? "");
  await tap(page.getByRole("button", { name: "Ik heb hem bewaard" }));
  await page.waitForURL("**/today");
}
