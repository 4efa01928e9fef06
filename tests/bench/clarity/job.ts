import type { Locator, Page } from "@playwright/test";
import type { Counted, Phone } from "./phone";

/** What a person comes to do, from an opened page until it is done. */
export interface Job {
  name: string;
  /** The page it starts on. */
  from: string;
  /** Whether it needs an account in which nothing was written yet, instead of the year of the demo. */
  isNew?: boolean;
  /** What has to be there before it is counted. */
  prepare?: (page: Page) => Promise<void>;
  /** What is done on that page before it is counted, such as the answer that raises a doubt. */
  upTo?: (phone: Phone) => Promise<void>;
  walk: (phone: Phone) => Promise<void>;
  /** Taps and swipes when they were first counted, on 28 November 2026. */
  before?: Counted | undefined;
  /** The most it may take. */
  most?: Counted;
}

export const link = (page: Page, name: string | RegExp): Locator => page.getByRole("link", { name });
export const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name });
export const tab = (page: Page, name: string): Locator =>
  page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name, exact: true });
/** A fold, by its words. */
export const fold = (page: Page, words: string): Locator => page.locator("summary", { hasText: words });
/** An answer of a question or a grade on a ruler. */
export const answer = (page: Page, question: string | RegExp, value: string | RegExp): Locator =>
  page.getByRole("radiogroup", { name: question }).getByRole("radio", { name: value });

/** Waits until everything that was tapped is kept. */
export const saved = (page: Page): Promise<void> => page.getByText(/^Bewaard \d\d:\d\d/).waitFor();

export const GRADE = /^6\b/;

/** Has a session of today of which only "before" is filled in, so that Today asks how it was. */
export async function sessionBefore(page: Page): Promise<void> {
  await page.goto("/sessions/new");
  const ruler = answer(page, "Stemming ervoor", GRADE);
  const unfinished = link(page, /^Ga verder met sessie/);
  await ruler.or(unfinished).waitFor();
  if (await unfinished.isVisible()) return;
  await ruler.check();
  await saved(page);
}
