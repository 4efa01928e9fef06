import { randomUUID } from "node:crypto";
import { test as base, expect, type Page } from "@playwright/test";
import { signUp } from "./pages/sign-up";

export { expect };

export interface Person {
  email: string;
  password: string;
}

interface Fixtures {
  /** A made-up person who has no account yet. */
  person: Person;
  /** A page on which that person has just signed up. */
  journal: Page;
}

/** Every page of every test fails on an error in its console or a violation of the security policy. */
export const test = base.extend<Fixtures>({
  page: async ({ page }, use) => {
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      // A test that pulls the plug means it.
      if (message.text().includes("ERR_INTERNET_DISCONNECTED")) return;
      if (message.type() === "error") problems.push(`${message.text()} (${message.location().url})`);
    });
    await use(page);
    expect(problems, "errors in the browser").toEqual([]);
  },
  person: async ({}, use) => {
    await use({ email: `${randomUUID()}@example.test`, password: "vier-natte-honden-zwemmen" });
  },
  journal: async ({ page, person }, use) => {
    await signUp(page, person);
    await use(page);
  },
});
