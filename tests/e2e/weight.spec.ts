import { totalOf, weighPage } from "../setup/page-weight";
import { expect, test } from "./fixtures";
import { latch } from "./pages/latch";
import { isEager } from "./pages/script-start";

/** A phone is sent one panel of the chart; scripts that start with the page come with all of the payload. */
type RawKilobytes = Readonly<Record<"phone" | "wide" | "eager", number>>;

/**
 * At most so many kilobytes over the wire before the first touch, elements, and kilobytes of HTML without compression.
 * They do not depend on the machine.
 */
const BUDGETS: Readonly<Record<string, { kilobytes: number; elements: number; rawKilobytes?: RawKilobytes }>> = {
  "/": { kilobytes: 50, elements: 250 },
  "/today": { kilobytes: 75, elements: 650 },
  "/trends?range=1y": { kilobytes: 115, elements: 1000, rawKilobytes: { phone: 122, wide: 150, eager: 240 } },
  "/talking-points": { kilobytes: 75, elements: 550 },
};

test("landing, Today, Trends and the points weigh no more than their budget @phone", async ({
  demoJournal,
  browser,
  isMobile,
}) => {
  const kind = isEager ? "eager" : isMobile ? "phone" : "wide";
  // What the browser of a phone says of itself.
  if (isMobile) await demoJournal.setExtraHTTPHeaders({ "sec-ch-ua-mobile": "?1" });
  const stranger = await browser.newPage({ viewport: demoJournal.viewportSize() });
  for (const [address, budget] of Object.entries(BUDGETS)) {
    const page = address === "/" ? stranger : demoJournal;
    const { beforeTouch, elements, htmlBytes } = await weighPage(page, address);
    // Scripts that start with the page are weighed apart.
    const kilobytes = (totalOf(beforeTouch) - (isEager ? beforeTouch.script : 0)) / 1000;
    expect.soft(kilobytes, `kilobytes of ${address}`).toBeLessThanOrEqual(budget.kilobytes);
    expect.soft(beforeTouch.script > 0, `scripts of ${address} before the touch`).toBe(isEager);
    expect.soft(elements, `elements of ${address}`).toBeLessThanOrEqual(budget.elements);
    expect.soft(htmlBytes / 1000, `HTML of ${address}`).toBeLessThanOrEqual(budget.rawKilobytes?.[kind] ?? Infinity);
  }
  await stranger.close();
});

test("nothing moves when the fonts come @phone", async ({ demoJournal, browser }) => {
  const stranger = await browser.newPage({ viewport: demoJournal.viewportSize() });
  for (const address of Object.keys(BUDGETS)) {
    const page = address === "/" ? stranger : demoJournal;
    const fonts = latch();
    await page.route("**/*.woff2", async (route) => {
      await fonts.opened;
      await route.fallback();
    });
    await page.goto(address, { waitUntil: "domcontentloaded" });
    await page.evaluate(twoFrames);
    fonts.open();
    await page.waitForLoadState("networkidle");
    await page.evaluate(twoFrames);
    expect.soft(await page.evaluate(layoutShifts), address).toEqual([]);
    await page.unrouteAll({ behavior: "wait" });
  }
  await stranger.close();
});

test("the chart keeps its place until the line above it has come @phone", async ({ demoJournal: page }) => {
  await page.goto("/trends?range=1y");
  const drawing = page.locator(".chart-drawing").first();
  const complete = await drawing.boundingBox();
  // The line stands after the drawing in the HTML, so it can come later.
  await page
    .locator("div.chart-line")
    .first()
    .evaluate((line) => line.remove());
  expect(await drawing.boundingBox()).toEqual(complete);
});

const twoFrames = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** What moved on the page so far, with how much of the window it moved through. */
function layoutShifts(): string[] {
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: "layout-shift", buffered: true });
  return observer.takeRecords().map((shift) => JSON.stringify(shift));
}
