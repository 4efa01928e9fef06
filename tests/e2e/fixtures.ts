import { randomUUID } from "node:crypto";
import { test as base, expect, type BrowserContext, type Page } from "@playwright/test";
import { z } from "zod";
import { demoYear } from "../../scripts/demo/year";
import { TODAY } from "../setup/awkward-zone";
import { cookiesOf } from "../setup/browser-cookies";
import { dataFolder } from "../setup/e2e-data";
import { seedAccount, type SeedContent, type SeededAccount } from "../setup/seed-account";

export { expect };

export interface Person {
  email: string;
  password: string;
}

interface Fixtures {
  /** A made-up person who has no account yet. */
  person: Person;
  /** Makes an account for that person that holds this, and signs a browser in to it. */
  signIn: (context: BrowserContext, content?: SeedContent) => Promise<SeededAccount>;
  /** The page, signed in to a journal that holds this; it shows Today. */
  openJournal: (content: SeedContent) => Promise<Page>;
  /** The page, signed in to an empty journal; it shows Today. */
  journal: Page;
  /** The page, signed in to the year of the demo; it shows Today. */
  demoJournal: Page;
}

/** Every page of every test fails on an error in its console or a violation of the security policy. */
export const test = base.extend<Fixtures>({
  page: async ({ page }, use) => {
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      // A test that pulls the plug, stops the server or has it updated means it.
      if (/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|status of 409/.test(message.text())) return;
      // A device asks for its inbox a moment after the page; by then its person may have signed out.
      if (message.location().url.endsWith("/api/inbox/device") && /status of 401/.test(message.text())) return;
      if (message.type() === "error") problems.push(`${message.text()} (${message.location().url})`);
    });
    // The console says nothing of a violation that the code itself expects and catches.
    await page.addInitScript(() =>
      addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
        throw new Error(`security policy: ${violatedDirective} of ${blockedURI} in ${sourceFile}`);
      }),
    );
    await use(page);
    expect(problems, "errors in the browser").toEqual([]);
  },
  person: async ({}, use) => {
    await use({ email: `${randomUUID()}@example.test`, password: "vier-natte-honden-zwemmen" });
  },
  // Accounts are made by the app's own code beside the server: signing up by hand is tested by itself.
  signIn: async ({ person, baseURL }, use) => {
    const url = z.url().parse(baseURL);
    await use(async (context, content = {}) => {
      const account = await seedAccount(dataFolder(), url, content, person);
      await context.addCookies(cookiesOf(account, url));
      return account;
    });
  },
  openJournal: async ({ page, signIn }, use) => {
    await use(async (content) => {
      await signIn(page.context(), content);
      await page.goto("/today");
      return page;
    });
  },
  journal: async ({ openJournal }, use) => {
    await use(await openJournal({}));
  },
  demoJournal: async ({ page, person, baseURL }, use) => {
    const url = z.url().parse(baseURL);
    const account = await seedAccount(dataFolder(), url, demoYear(TODAY, "nl"), person);
    await page.context().addCookies(cookiesOf(account, url));
    await page.goto("/today");
    await use(page);
  },
});
