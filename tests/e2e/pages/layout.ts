import type { Page } from "@playwright/test";
import { expect } from "../fixtures";

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };
const NARROW_PHONE = { width: 320, height: 700 };
/** A phone held sideways, the smallest too. */
const SIDEWAYS = [
  { width: 844, height: 390 },
  { width: 568, height: 320 },
];

/** What fits in a line of a phone with letters twice as large; a longer word may break. */
const LETTERS_IN_A_LINE = 13;

/** By how much the page is wider than the window; what scrolls by itself, such as a table, is not counted. */
export const sidewaysBy = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What can be tapped and is less than 44 px high or wide, links within a sentence excepted. */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const isInSentence = (element: Element) =>
      getComputedStyle(element).display === "inline" && element.parentElement?.textContent !== element.textContent;
    // Its label, unless the invisible control reaches further than the words; the row that a link is spread over.
    const spreadOver = (element: Element) =>
      element instanceof HTMLElement && getComputedStyle(element, "::after").position === "absolute"
        ? element.offsetParent
        : null;
    const sides = (element: Element) => {
      const boxes = [element, element.closest("label"), spreadOver(element)].flatMap((each) =>
        each ? [each.getBoundingClientRect()] : [],
      );
      return { width: Math.max(...boxes.map((box) => box.width)), height: Math.max(...boxes.map((box) => box.height)) };
    };
    return [...document.querySelectorAll("a[href], button, summary, input, select, textarea")]
      .filter(
        (element) => element.checkVisibility() && !isInSentence(element) && !element.matches('a[href="#content"]'),
      )
      .flatMap((element) => {
        const { width, height } = sides(element);
        const isSmall = width > 1 && (height < 43.5 || width < 23.5);
        return isSmall ? [`${element.outerHTML.slice(0, 120)} ${Math.round(width)} × ${Math.round(height)}`] : [];
      });
  });

/** Words of up to `longest` letters that go on on the next line without a hyphen, as where a column is too narrow for its words. */
const brokenWords = (page: Page, selector: string, longest = Infinity) =>
  page.evaluate(
    ([within, most]) =>
      [...document.querySelectorAll(within)].flatMap((part) => {
        const broken: string[] = [];
        const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          // What is folded or for screen readers alone has no lines, and a table keeps its columns.
          if (!text.parentElement?.checkVisibility() || text.parentElement.closest(".sr-only, svg, table")) continue;
          for (const { 0: word, index } of (text.textContent ?? "").matchAll(/[^\s\u00ad-]+/g)) {
            const range = document.createRange();
            // To its first letter belongs the hyphen on the line before, when it stands after one.
            range.setStart(text, index + 1);
            range.setEnd(text, index + word.length);
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            if (lines.size > 1 && word.length <= most) broken.push(word);
          }
        }
        return broken;
      }),
    [selector, longest] as const,
  );

/** Puts a word of 60 letters in every text field; nothing is sent. */
export const writeLongWords = (page: Page) =>
  page.evaluate(() => {
    for (const field of document.querySelectorAll<HTMLInputElement>("textarea, input[type=text]"))
      field.value = "x".repeat(60);
  });

/** Opens every fold of the page, such as the form behind "Wijzig" in each row of a list. */
const openFolds = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });

/** The way to help, or back from it, without scrolling. */
const expectHelpInSight = (page: Page) =>
  expect
    .soft(page.getByRole("link", { name: /Nu hulp nodig|Terug/ }).first(), "help is in sight")
    .toBeInViewport({ ratio: 1 });

const expectNothingSideways = async (page: Page, where: string) =>
  expect.soft(await sidewaysBy(page), `nothing sticks out sideways ${where}`).toBeLessThanOrEqual(0);

const expectLargeTargets = async (page: Page, where: string) =>
  expect.soft(await smallTargets(page), `large enough to tap ${where}`).toEqual([]);

/** One heading, everything within the window and large enough to tap, and help in sight: on a wide screen. */
export async function expectLayoutOnDesktop(page: Page): Promise<void> {
  await page.setViewportSize(DESKTOP);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expectNothingSideways(page, "on a wide screen");
  await expectLargeTargets(page, "on a wide screen");
  await expectHelpInSight(page);
}

/** The same on a phone, upright and sideways, narrow, with letters twice as large, and with every fold open. */
export async function expectLayoutOnPhone(page: Page): Promise<void> {
  await page.setViewportSize(PHONE);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expectNothingSideways(page, "on a phone");
  await expectLargeTargets(page, "on a phone");
  for (const size of SIDEWAYS) {
    await page.setViewportSize(size);
    await expectHelpInSight(page);
  }
  await page.setViewportSize(PHONE);
  // On a wide screen enlarging makes the window narrower, down to 320 px at four times.
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  await expectNothingSideways(page, "with letters twice as large");
  const broken = await brokenWords(page, "main", LETTERS_IN_A_LINE);
  expect.soft(broken, "no short word is broken with letters twice as large").toEqual([]);
  await expectHelpInSight(page);
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));

  await openFolds(page);
  await expectLargeTargets(page, "with every fold open");
  await page.setViewportSize(NARROW_PHONE);
  await expectNothingSideways(page, "at 320 px");
  expect.soft(await brokenWords(page, "h1, h2, h3"), "no word of a heading is broken at 320 px").toEqual([]);
  await writeLongWords(page);
  await expectNothingSideways(page, "with a word of 60 letters in every field");
  await expectHelpInSight(page);
}
