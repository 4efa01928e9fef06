import type { Locator, Page } from "@playwright/test";

/** A phone held upright, in px. */
export const SCREEN = { width: 390, height: 844 };
/** How far one swipe of a thumb moves the page, in px. */
const SWIPE = 550;

/** What a job costs a person. */
export interface Counted {
  taps: number;
  swipes: number;
}

/** A page of which taps are counted, with the swipes that bring each target in sight. */
export interface Phone {
  page: Page;
  counted: Counted;
  tap(target: Locator): Promise<void>;
  /** A tap in a field; typing is no tap. */
  type(target: Locator, text: string): Promise<void>;
}

/** Starts to count on `page`, where it is now. */
export function phoneOn(page: Page): Phone {
  const counted = { taps: 0, swipes: 0 };
  const reach = async (target: Locator) => {
    await target.waitFor();
    await waitForScript(page);
    const away = await scrollTo(target);
    const swipes = Math.ceil(Math.abs(away) / SWIPE);
    counted.taps += 1;
    counted.swipes += swipes;
    const by = Math.sign(away) * swipes * SWIPE;
    await page.evaluate((top) => window.scrollBy({ top, behavior: "instant" }), by);
  };
  return {
    page,
    counted,
    tap: async (target) => {
      await reach(target);
      await target.click();
    },
    type: async (target, text) => {
      await reach(target);
      await target.fill(text);
    },
  };
}

/** Px to scroll until all of `target` is in sight between the bars that stay; negative upwards, 0 within a bar. */
async function scrollTo(target: Locator): Promise<number> {
  return target.evaluate((element) => {
    for (let each: Element | null = element; each; each = each.parentElement)
      if (getComputedStyle(each).position === "fixed") return 0;
    const shown = element.closest("label") ?? element;
    const { top, bottom } = shown.getBoundingClientRect();
    const bar = [...document.querySelectorAll("nav")].find((nav) => getComputedStyle(nav).position === "fixed");
    const end = bar?.getBoundingClientRect().top ?? window.innerHeight;
    if (bottom > end) return Math.round(Math.min(bottom - end, top));
    return top < 0 ? Math.round(top) : 0;
  });
}

/** What is tapped before the script listens would load the page anew, with the same answer but later. */
async function waitForScript(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const links = [...document.querySelectorAll("a, button, input")];
    return links.some((each) => Object.keys(each).some((key) => key.startsWith("__reactProps$")));
  });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
  );
}
