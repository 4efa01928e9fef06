import type { Locator } from "@playwright/test";
import { seededRandom } from "../../scripts/demo/seeded-random";
import { FULL_JOURNAL_IDS, fullJournal } from "../factories/full-journal";
import { TODAY } from "../setup/awkward-zone";
import { figure, times } from "../setup/figures";
import { expect, test } from "./fixtures";
import { addressOf, journalPages } from "./pages/routes";

/** How long after its first bytes a page is tapped, in milliseconds: before, during and after its scripts start. */
const DELAYS_MS = [0, 50, 200, 1000];
const TAPS = times(12, 2000);
/** A phone whose processor is this many times slower. */
const SLOWDOWN = 4;
const CONTROLS =
  "main :is(input[type=radio], input[type=checkbox], input[type=text], textarea, summary, [aria-pressed])";

type Outcome = "once" | "not once";

test("a tap before, while or after the scripts start does its work once", async ({ page, signIn }) => {
  test.setTimeout(times(240_000, 14_400_000));
  await signIn(page.context(), fullJournal(TODAY));
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  const pages = journalPages().map((pattern) => addressOf(pattern, FULL_JOURNAL_IDS));
  const random = seededRandom(7);
  const failed: string[] = [];
  let taps = 0;
  for (let turn = 0; taps < TAPS; turn += 1) {
    const address = pages[turn % pages.length] ?? "/today";
    const delayMs = DELAYS_MS[turn % DELAYS_MS.length] ?? 0;
    await page.goto(address, { waitUntil: "domcontentloaded" });
    const controls = await page.locator(CONTROLS).filter({ visible: true }).all();
    // Marked, since what stands in the page can be another list by the time that it is looked at.
    const markup = await controls[Math.floor(random() * controls.length)]?.evaluate((each) => {
      each.setAttribute("data-tapped", "");
      return each.outerHTML.slice(0, 200);
    });
    if (markup === undefined) continue;
    const control = page.locator("[data-tapped]");
    await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), delayMs);
    const outcomeOf = await tap(control, `tap ${taps}`);
    await page.keyboard.press("Shift");
    await page.waitForFunction(() => window.takeEarlyInput === undefined);
    if ((await outcomeOf()) !== "once") failed.push(`${address} after ${delayMs} ms: ${markup}`);
    taps += 1;
  }
  expect(failed).toEqual([]);
  figure("taps before, while and after scripts start", `${taps} taps, each once`);
});

/** Taps a control, or types in it, and gives what tells afterwards whether that was done once. */
async function tap(control: Locator, words: string): Promise<() => Promise<Outcome>> {
  const kind = await control.evaluate((each) =>
    each instanceof HTMLInputElement ? each.type : each.hasAttribute("aria-pressed") ? "pressed" : each.localName,
  );
  const once = (isOnce: boolean): Outcome => (isOnce ? "once" : "not once");
  switch (kind) {
    case "text":
    case "textarea": {
      await control.fill(words);
      return async () => once((await control.inputValue()) === words);
    }
    case "radio": {
      await control.check();
      return async () => once(await control.isChecked());
    }
    case "checkbox": {
      const wasChecked = await control.isChecked();
      await control.setChecked(!wasChecked);
      return async () => once((await control.isChecked()) !== wasChecked);
    }
    case "summary": {
      const isOpen = () => control.evaluate((each) => each.parentElement?.hasAttribute("open"));
      const wasOpen = await isOpen();
      await control.click();
      return async () => once((await isOpen()) !== wasOpen);
    }
    default: {
      const wasPressed = await control.getAttribute("aria-pressed");
      await control.click();
      return async () => {
        await expect.soft(control).not.toHaveAttribute("aria-pressed", wasPressed ?? "");
        return "once";
      };
    }
  }
}
