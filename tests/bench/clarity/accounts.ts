import type { Browser, Page } from "@playwright/test";
import { signUp } from "../../e2e/pages/sign-up";
import { SCREEN } from "./phone";

/** Where pages are opened. */
export interface Phones {
  browser: Browser;
  baseURL: string;
}

/** A phone that nobody used yet. */
export function openPhone({ browser, baseURL }: Phones): Promise<Page> {
  return browser.newPage({ baseURL, viewport: SCREEN, locale: "nl-NL", hasTouch: true, acceptDownloads: true });
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
  await signUp(page, { email: `empty-${Date.now()}@example.test`, password: "zeven kale bomen langs een kanaal" });
  return page;
}
