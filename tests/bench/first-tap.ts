/**
 * From a tap on the mood of Today to the words "Bewaren…" in sight, and to "Bewaard", on a phone whose processor is four
 * times slower, with scripts that start at the first tap and with scripts that started with the page, in turns:
 * `npm run bench:first-tap [runs]`. Each page is tapped three times: first, later, and later with the processor at full
 * speed.
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

const TAPS = [
  { name: "first tap", slowdown: SLOWDOWN },
  { name: "later tap", slowdown: SLOWDOWN },
  { name: "later tap, full speed", slowdown: 1 },
] as const;

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
  const found = MODES.flatMap((mode) => TAPS.map((tap) => ({ mode, tap, reactions: Array<Reaction>() })));
  for (let run = 0; run < runs; run += 1) {
    for (const mode of MODES) {
      const { page, slowDown } = pages[mode];
      await slowDown(SLOWDOWN);
      await page.goto("/today?edit=mood", { waitUntil: "networkidle" });
      for (const [index, { reactions, tap }] of found.filter((each) => each.mode === mode).entries()) {
        await slowDown(tap.slowdown);
        reactions.push(await tapToReaction(page, 4 + ((run + 2 * index) % 6)));
      }
    }
  }
  const medianOf = (mode: (typeof MODES)[number], name: (typeof TAPS)[number]["name"], what: keyof Reaction) =>
    median(
      found.find((each) => each.mode === mode && each.tap.name === name)?.reactions.map((each) => each[what]) ?? [],
    );
  for (const { mode, tap } of found) {
    const [reactionMs, savedMs] = [medianOf(mode, tap.name, "reactionMs"), medianOf(mode, tap.name, "savedMs")];
    console.log(
      `${mode.padEnd(9)} ${tap.name.padEnd(22)} "Bewaren…" after ${reactionMs} ms, "Bewaard" after ${savedMs} ms`,
    );
  }
  for (const what of ["reactionMs", "savedMs"] as const) {
    const laterMs = medianOf("on touch", "first tap", what) - medianOf("eager", "first tap", what);
    const words = what === "reactionMs" ? "answered" : "saved";
    console.log(`the first tap is ${words} ${laterMs} ms later on touch (median of ${runs}, ${SLOWDOWN} × slower)`);
  }
} finally {
  await browser.close();
  for (const server of Object.values(servers)) await server.stop();
}
process.exit(0);

async function openDemo(browser: Browser, baseURL: string) {
  const context = await browser.newContext({ baseURL, ...PHONE });
  const page = await context.newPage();
  // The compiler of this file names functions by a helper that is missing in the page.
  await page.addInitScript("globalThis.__name = (each) => each");
  await page.goto("/");
  await page.getByRole("button", { name: /demo/i }).click();
  await page.waitForURL("**/today");
  const session = await context.newCDPSession(page);
  return { page, slowDown: (rate: number) => session.send("Emulation.setCPUThrottlingRate", { rate }) };
}

/**
 * Taps a grade. The page itself measures, from the touch, when the frame is drawn in which its line says that it saves,
 * and the one in which it says that it has saved.
 */
async function tapToReaction(page: Page, grade: number): Promise<Reaction> {
  await page.evaluate(() => {
    const form = document.querySelector("form[data-saves-itself]:has([name=mood])");
    let touchedAt = 0;
    document.addEventListener("pointerdown", ({ timeStamp }) => (touchedAt = timeStamp), { capture: true, once: true });
    const times: number[] = [];
    const words = [/Bewaren/, /Bewaard \d/];
    Reflect.set(
      window,
      "reaction",
      new Promise((resolve) => {
        const noteTime = () => {
          times.push(Math.round(performance.now() - touchedAt));
          if (times.length === words.length) resolve(times);
        };
        let seen = 0;
        new MutationObserver((_changes, observer) => {
          const line = form?.querySelector<HTMLElement>("[role=status][data-state]")?.innerText ?? "";
          if (!words[seen]?.test(line)) return;
          seen += 1;
          if (seen === words.length) observer.disconnect();
          // The first task after the frame.
          requestAnimationFrame(() => setTimeout(noteTime));
        }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
    );
  });
  await moodGrade(page, grade).check();
  const [reactionMs, savedMs] = z
    .tuple([z.number(), z.number()])
    .parse(await page.evaluate(() => Reflect.get(window, "reaction")));
  return { reactionMs, savedMs };
}
