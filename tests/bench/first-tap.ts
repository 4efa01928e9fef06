/**
 * From the first tap on the mood of Today to the reaction ("Bewaren…" or "Bewaard"), on a phone whose processor is four
 * times slower, with scripts that start at that tap and with scripts that started with the page, in turns:
 * `npm run bench:first-tap [runs]`. Then the same tap on a page whose scripts run.
 */
import { chromium, type Browser, type Page } from "@playwright/test";
import { z } from "zod";
import { moodGrade } from "../e2e/pages/mood";
import { browserLaunch } from "../setup/browser";
import { median } from "../setup/median";
import { startOwnServer } from "../setup/own-server";

const SLOWDOWN = 4;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "nl-NL" };
const MODES = ["on touch", "eager"] as const;

interface Reaction {
  reactionMs: number;
  savedMs: number;
}

interface Tap {
  first: Reaction;
  later: Reaction;
}

const runs = Number(process.argv[2] ?? 9);
const servers = {
  "on touch": await startOwnServer("demo"),
  eager: await startOwnServer("demo", { KEERPUNT_SCRIPTS: "eager" }),
};
const browser = await chromium.launch(browserLaunch().launchOptions);
try {
  const pages = {
    "on touch": await openDemo(browser, servers["on touch"].baseURL),
    eager: await openDemo(browser, servers.eager.baseURL),
  };
  const found = { "on touch": Array<Tap>(), eager: Array<Tap>() };
  for (let run = 0; run < runs; run += 1) {
    for (const mode of MODES) {
      await pages[mode].goto("/today?edit=mood", { waitUntil: "networkidle" });
      found[mode].push({
        first: await tapToReaction(pages[mode], 4 + (run % 3)),
        later: await tapToReaction(pages[mode], 7 + (run % 3)),
      });
    }
  }
  const medians = (mode: (typeof MODES)[number]) => ({
    firstMs: median(found[mode].map(({ first }) => first.reactionMs)),
    savedMs: median(found[mode].map(({ later }) => later.savedMs)),
  });
  for (const mode of MODES) {
    const { firstMs, savedMs } = medians(mode);
    console.log(`${mode.padEnd(9)} first tap to reaction ${firstMs} ms, a later tap to "Bewaard" ${savedMs} ms`);
  }
  const laterMs = medians("on touch").firstMs - medians("eager").firstMs;
  console.log(
    `the first tap is answered ${laterMs} ms later on touch (median of ${runs}, processor ${SLOWDOWN} × slower)`,
  );
} finally {
  await browser.close();
  for (const server of Object.values(servers)) await server.stop();
}
process.exit(0);

async function openDemo(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, ...PHONE });
  const page = await context.newPage();
  await page.goto("/");
  await page.getByRole("button", { name: /demo/i }).click();
  await page.waitForURL("**/today");
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  return page;
}

/**
 * Taps a grade. The page itself measures, from the touch: until its line says that it saves, and until it has saved.
 */
async function tapToReaction(page: Page, grade: number): Promise<Reaction> {
  await page.evaluate(() => {
    let touchedAt = 0;
    document.addEventListener("pointerdown", ({ timeStamp }) => (touchedAt = timeStamp), { capture: true, once: true });
    const times: number[] = [];
    const words = [/Bewaren/, /Bewaard \d/];
    Reflect.set(
      window,
      "reaction",
      new Promise((resolve) => {
        new MutationObserver((_changes, observer) => {
          if (!words[times.length]?.test(document.body.innerText)) return;
          times.push(Math.round(performance.now() - touchedAt));
          if (times.length < words.length) return;
          observer.disconnect();
          resolve(times);
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    );
  });
  await moodGrade(page, grade).check();
  const [reactionMs, savedMs] = z
    .tuple([z.number(), z.number()])
    .parse(await page.evaluate(() => Reflect.get(window, "reaction")));
  return { reactionMs, savedMs };
}
