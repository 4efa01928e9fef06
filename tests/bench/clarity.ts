/**
 * How much a person has to tap and scroll on a phone, in the year of the demo: `npm run bench:clarity`. Prints the
 * height of the main pages in screens, the depth of every page of the menu, and the taps and swipes of jobs that can be
 * walked. Nothing is asserted: what must hold is held by tests/e2e/navigation.spec.ts.
 */
import { chromium, type Locator, type Page } from "@playwright/test";
import { MENU_ITEMS } from "@/lib/views/more/menu-items";
import { browserLaunch } from "../setup/browser";
import { startOwnServer } from "../setup/own-server";

const SCREEN = { width: 390, height: 844 };
/** How far one swipe of a thumb moves the page, in px. */
const SWIPE = 550;
const PAGES = ["/today", "/trends", "/therapy", "/sessions", "/summary", "/talking-points", "/more"] as const;

/** What is tapped one after the other, from the first page: names of links and buttons in Dutch. */
const JOBS: readonly { job: string; from: string; taps: readonly RegExp[] }[] = [
  { job: "help", from: "/today", taps: [/Nu hulp nodig/] },
  { job: "dip or lasting", from: "/today", taps: [/^Trends$/] },
  { job: "write about a session", from: "/today", taps: [/^Sessies$/, /Leg een sessie vast|Nieuwe sessie/] },
  { job: "doubt compass, from the menu", from: "/today", taps: [/^Meer$/, /^Twijfelkompas/] },
  { job: "doubt compass, from the therapy", from: "/therapy", taps: [/Open het twijfelkompas/] },
  { job: "second opinion, from the menu", from: "/today", taps: [/^Meer$/, /^Second opinion/] },
  { job: "summary", from: "/today", taps: [/^Meer$/, /^Samenvatting/] },
  { job: "an unwanted effect", from: "/today", taps: [/^Meer$/, /^Ongewenste effecten/] },
  { job: "import", from: "/today", taps: [/^Meer$/, /^Importeren/] },
];

const server = await startOwnServer("demo");
const browser = await chromium.launch(browserLaunch().launchOptions);
try {
  const page = await browser.newPage({ baseURL: server.baseURL, viewport: SCREEN, locale: "nl-NL", hasTouch: true });
  await page.goto("/");
  await page.getByRole("button", { name: /demo/i }).click();
  await page.waitForURL("**/today");

  console.log(`Height on a phone of ${SCREEN.width} px, in screens of ${SCREEN.height} px`);
  for (const path of PAGES) {
    await page.goto(path);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    console.log(`  ${path.padEnd(34)} ${String(height).padStart(5)} px  ${(height / SCREEN.height).toFixed(2)}`);
  }

  console.log("Depth from Today: taps, and px to scroll on the last page before it");
  await page.goto("/more");
  for (const { href, group } of MENU_ITEMS) {
    const scroll = group === "bars" ? 0 : await scrollTo(page, page.locator(`main a[href="${href}"]`).first());
    console.log(`  ${href.padEnd(34)} ${group === "bars" ? 1 : 2} / ${scroll}`);
  }

  console.log(`Jobs: taps and swipes of ${SWIPE} px`);
  for (const { job, from, taps } of JOBS) console.log(`  ${job.padEnd(34)} ${await walk(page, from, taps)}`);
} finally {
  await browser.close();
  await server.stop();
}
process.exit(0);

/** Px to scroll from the top of the page until all of `target` is above the tabs. */
async function scrollTo(page: Page, target: Locator): Promise<number> {
  const isFixed = await target.evaluate((element) => element.closest("nav, header") !== null);
  const box = await target.boundingBox();
  const bar = await page.getByRole("navigation", { name: "Hoofdmenu" }).boundingBox();
  if (isFixed || !box) return 0;
  const top = await page.evaluate(() => window.scrollY);
  return Math.max(0, Math.round(top + box.y + box.height - (SCREEN.height - (bar?.height ?? 0))));
}

/** Follows the taps and counts them with the swipes that bring each target in sight; says where a target is missing. */
async function walk(page: Page, from: string, taps: readonly RegExp[]): Promise<string> {
  await page.goto(from);
  let swipes = 0;
  for (const name of taps) {
    const target = page.getByRole("link", { name }).or(page.getByRole("button", { name })).first();
    if ((await target.count()) === 0) return `not found on ${page.url()}: ${name.source}`;
    swipes += Math.ceil((await scrollTo(page, target)) / SWIPE);
    const before = page.url();
    await target.click();
    await page.waitForURL((url) => url.href !== before);
  }
  return `${taps.length} taps, ${swipes} swipes`;
}
