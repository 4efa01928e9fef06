// npm run bench:trends-page: Trends of ten years in a browser. Prints, asserts nothing.
// On a server of its own (once `npm start` has built), or on the one that E2E_BASE names, whose data folder is then
// E2E_DATA.
import { chromium, type Browser, type Page } from "@playwright/test";
import { DEFAULT_DAY_STARTS_AT_HOUR, localDayAt } from "@/lib/platform/calendar/clock";
import { longDiary, longTherapy } from "../factories/long-diary";
import { browserLaunch } from "../setup/browser";
import { serverToUse } from "../setup/own-server";
import { seedAccount, type SeededAccount } from "../setup/seed-account";

const TIME_ZONE = "Europe/Amsterdam";
const CHECK_INS = 3_650;
const SESSIONS = 480;
const VISITS = 9;
const STEPS = 40;
const RANGES = ["1y", "all"] as const;
const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

const median = (times: readonly number[]) => Math.round(times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN);

/** Milliseconds from navigation to the first frame with the whole drawing. */
async function firstChart(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: "commit" });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const isDrawn = [...document.querySelectorAll("svg.chart")].some(
            (svg) => svg.getBoundingClientRect().width > 200,
          );
          if (isDrawn) requestAnimationFrame(() => resolve(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** Milliseconds from an arrow key to the first frame with the next day, for each of many steps. */
async function cursorSteps(page: Page): Promise<number[]> {
  await page.getByRole("button", { name: "Loop met de pijltjes door de dagen" }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".chart-readout").waitFor();
  return page.evaluate(async (steps) => {
    const times: number[] = [];
    const readout = () => document.querySelector(".chart-readout")?.textContent;
    for (let step = 0; step < steps; step++) {
      const before = readout();
      const start = performance.now();
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true }));
      while (readout() === before) await new Promise((resolve) => requestAnimationFrame(resolve));
      times.push(performance.now() - start);
    }
    return times;
  }, STEPS);
}

async function visit(
  browser: Browser,
  baseURL: string,
  account: SeededAccount,
  viewport: { width: number; height: number },
) {
  const context = await browser.newContext({
    viewport,
    locale: "nl-NL",
    timezoneId: TIME_ZONE,
    reducedMotion: "reduce",
  });
  await context.addCookies([{ name: account.cookieName, value: account.cookieValue, url: baseURL, httpOnly: true }]);
  // tsx wraps functions in a helper that keeps their names; the page needs that helper too.
  await context.addInitScript({ content: "globalThis.__name = (named) => named" });
  const page = await context.newPage();
  const results: string[] = [];
  for (const range of RANGES) {
    const times: number[] = [];
    // The first visit warms up.
    for (let round = 0; round <= VISITS; round++)
      times.push(await firstChart(page, `${baseURL}/trends?range=${range}`));
    await page.waitForLoadState("networkidle");
    const steps = (await cursorSteps(page)).toSorted((a, b) => a - b);
    const slow = Math.round(steps[Math.floor(0.95 * STEPS)] ?? NaN);
    results.push(
      `${range.padEnd(4)} first chart ${median(times.slice(1))} ms, cursor step ${median(steps)} ms (95% within ${slow} ms)`,
    );
  }
  await context.close();
  return results;
}

const server = await serverToUse();
const browser = await chromium.launch(browserLaunch().launchOptions);
try {
  const today = localDayAt(new Date(), TIME_ZONE, DEFAULT_DAY_STARTS_AT_HOUR);
  const content = { checkIns: longDiary(today, CHECK_INS), sessions: longTherapy(today, SESSIONS) };
  const account = await seedAccount(server.dataDir, server.baseURL, content);
  for (const [name, viewport] of Object.entries(SIZES)) {
    for (const line of await visit(browser, server.baseURL, account, viewport))
      console.log(`${name.padEnd(8)} ${line}`);
  }
} finally {
  await browser.close();
  await server.stop();
}
process.exit(0);
