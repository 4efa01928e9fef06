import type { Page } from "@playwright/test";
import { z } from "zod";
import { FULL_JOURNAL_IDS, fullJournal } from "../factories/full-journal";
import { TODAY } from "../setup/awkward-zone";
import { cookiesOf } from "../setup/browser-cookies";
import { dataFolder } from "../setup/e2e-data";
import { seedAccount } from "../setup/seed-account";
import { expect, test as base } from "./fixtures";
import { accessibilityFaults } from "./pages/accessibility";
import { expectLayoutOnDesktop, expectLayoutOnPhone, sidewaysBy, writeLongWords } from "./pages/layout";
import { addressOf, journalPages, PUBLIC_PAGES } from "./pages/routes";

interface WorkerFixtures {
  /** The cookies that open a journal in which no list is empty; nothing is changed in it. */
  fullJournalCookies: ReturnType<typeof cookiesOf>;
}

const test = base.extend<object, WorkerFixtures>({
  fullJournalCookies: [
    async ({}, use, { project }) => {
      const url = z.url().parse(project.use.baseURL);
      await use(cookiesOf(await seedAccount(dataFolder(), url, fullJournal(TODAY)), url));
    },
    { scope: "worker" },
  ],
});

// One visit shows both widths; what a finger or a small screen changes is the same in a window of that size.
test.use({ hasTouch: true });

/** The pages of which axe looks at the menus on a phone too: all others have one of the same two frames around them. */
const ONE_OF_EACH_FRAME = ["/", "/today"];

async function expectSoundPage(page: Page, pattern: string) {
  await expectLayoutOnDesktop(page);
  expect.soft(await accessibilityFaults(page, "light"), "on a wide screen, in light").toEqual([]);
  await expectLayoutOnPhone(page);
  expect.soft(await accessibilityFaults(page, "dark"), "on a phone with every fold open, in dark").toEqual([]);
  if (ONE_OF_EACH_FRAME.includes(pattern)) {
    expect.soft(await accessibilityFaults(page, "light"), "on a phone, in light").toEqual([]);
  }
}

for (const pattern of PUBLIC_PAGES) {
  test(`${pattern} is readable, large enough to tap and within the window at every width`, async ({ page }) => {
    await page.goto(addressOf(pattern, FULL_JOURNAL_IDS));
    await expectSoundPage(page, pattern);
  });
}

for (const pattern of journalPages()) {
  test(`${pattern} is readable, large enough to tap and within the window at every width`, async ({
    page,
    context,
    fullJournalCookies,
  }) => {
    await context.addCookies(fullJournalCookies);
    await page.goto(addressOf(pattern, FULL_JOURNAL_IDS));
    await expectSoundPage(page, pattern);
  });
}

for (const [name, isIncluded] of [
  ["the therapy", (pattern: string) => pattern.startsWith("/therapy")],
  ["all else", (pattern: string) => !pattern.startsWith("/therapy")],
] as const) {
  test(`empty pages of ${name} are large enough to tap and within the window on a phone`, async ({ journal: page }) => {
    for (const pattern of journalPages().filter((each) => isIncluded(each) && !each.startsWith("/check-ins/["))) {
      await test.step(pattern, async () => {
        await page.goto(addressOf(pattern, FULL_JOURNAL_IDS));
        await expectLayoutOnPhone(page);
      });
    }
  });
}

test("reported fault 31: a long word breaks in a note and in a point to say differently", async ({ journal: page }) => {
  const word = "x".repeat(60);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("/talking-points");
  await page.getByLabel("Wat wil je zeggen?").fill(word);
  await page.getByRole("button", { name: "Zet erbij" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: word })).toBeVisible();
  for (const address of ["/talking-points", "/check-ins/new", "/today", "/summary"]) {
    await page.goto(address);
    await writeLongWords(page);
    expect(await sidewaysBy(page), address).toBeLessThanOrEqual(0);
  }
});
