/**
 * What each page of the demo weighs in a real browser, before and after the first touch: `npm run bench:weight`.
 * E2E_BASE names a demo that runs already.
 */
import { chromium, type Page } from "@playwright/test";
import { journalPages, PUBLIC_PAGES } from "../e2e/pages/routes";
import { browserLaunch } from "../setup/browser";
import { startOwnServer } from "../setup/own-server";
import { totalOf, weighPage } from "../setup/page-weight";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const HEADINGS = ["kB", "html", "css", "js", "font", "early", "touch", "raw html", "elements", "components", "long"];

const server = process.env.E2E_BASE
  ? { baseURL: process.env.E2E_BASE, stop: async () => {} }
  : await startOwnServer("demo");
const browser = await chromium.launch(browserLaunch().launchOptions);
try {
  const page = await browser.newPage({ baseURL: server.baseURL, locale: "nl-NL", ...PHONE });
  // The compiler of this file names functions by a helper that is missing in the page.
  await page.addInitScript("globalThis.__name = (each) => each");
  console.log(["page".padEnd(30), ...HEADINGS.map((heading) => heading.padStart(10)), "  largest"].join(""));
  for (const path of PUBLIC_PAGES) if (!path.includes("[")) await print(page, path);
  await page.goto("/");
  await page.getByRole("button", { name: /demo/i }).click();
  await page.waitForURL("**/today");
  for (const path of [...journalPages(), "/trends?range=1y"]) if (!path.includes("[")) await print(page, path);
} finally {
  await browser.close();
  await server.stop();
}
process.exit(0);

async function print(page: Page, path: string): Promise<void> {
  const { beforeTouch, afterTouch, htmlBytes, ...found } = await weighPage(page, path);
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  const cells = [
    kilobytes(totalOf(beforeTouch)),
    kilobytes(beforeTouch.document),
    kilobytes(beforeTouch.style),
    kilobytes(beforeTouch.script),
    kilobytes(beforeTouch.font),
    kilobytes(beforeTouch.early),
    kilobytes(totalOf(afterTouch)),
    kilobytes(htmlBytes),
    found.elements,
    found.hydratedComponents,
    found.longTasks,
  ];
  console.log(
    [path.padEnd(30), ...cells.map((cell) => String(cell).padStart(10)), `  ${found.largestElement}`].join(""),
  );
}
