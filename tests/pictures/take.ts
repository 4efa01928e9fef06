// Takes the pictures of the README from the journal of a made-up person:
//   npx tsx --conditions=react-server tests/pictures/take.ts
// On a server of its own (once `npm start` has built), or on the one that E2E_BASE names, whose data folder is then E2E_DATA.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "@playwright/test";
import { DEFAULT_DAY_STARTS_AT_HOUR, localDayAt } from "@/lib/platform/calendar/clock";
import { exampleJournal } from "../factories/example-journal";
import { browserLaunch } from "../setup/browser";
import { serverToUse } from "../setup/own-server";
import { seedAccount, type SeededAccount } from "../setup/seed-account";
import { sideBySide } from "./side-by-side";

const TIME_ZONE = "Europe/Amsterdam";
const FOLDER = "docs/pictures";
const PAGES = ["today", "trends"] as const;
const HEIGHT = 1060;
const DESKTOP = { width: 1280, height: HEIGHT };
const PHONE = { width: 390, height: HEIGHT };

/** One page as a person in the Netherlands sees it by daylight, in a window of this size. */
async function takePage(browser: Browser, url: string, viewport: typeof DESKTOP, account: SeededAccount) {
  const context = await browser.newContext({
    viewport,
    locale: "nl-NL",
    timezoneId: TIME_ZONE,
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  await context.addCookies([{ name: account.cookieName, value: account.cookieValue, url }]);
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  if (page.url() !== url) throw new Error(`${url} led to ${page.url()}`);
  const png = await page.screenshot();
  await context.close();
  return png;
}

const server = await serverToUse();
const browser = await chromium.launch(browserLaunch().launchOptions);
try {
  const account = await seedAccount(
    server.dataDir,
    server.baseURL,
    exampleJournal(localDayAt(new Date(), TIME_ZONE, DEFAULT_DAY_STARTS_AT_HOUR)),
  );
  mkdirSync(FOLDER, { recursive: true });
  for (const name of PAGES) {
    const url = `${server.baseURL}/${name}`;
    const desktop = await takePage(browser, url, DESKTOP, account);
    const phone = await takePage(browser, url, PHONE, account);
    const file = join(FOLDER, `${name}.png`);
    writeFileSync(file, await sideBySide(browser, [desktop, phone], HEIGHT));
    process.stdout.write(`${file}\n`);
  }
} finally {
  await browser.close();
  await server.stop();
}
process.exit(0);
