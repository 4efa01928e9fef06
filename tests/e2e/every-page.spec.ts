import AxeBuilder from "@axe-core/playwright";
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { exampleJournal } from "../factories/example-journal";
import { figure } from "../setup/figures";
import { builtRoutes } from "../setup/http-actions";
import { TODAY } from "../setup/awkward-zone";
import { expect, test } from "./fixtures";
import { addressOf, pagePatterns, PUBLIC_PAGES } from "./pages/routes";

const isPublic = (pattern: string) => PUBLIC_PAGES.some((page) => page === pattern);
/** Shown only on the way through sign-up. */
const ONLY_IN_A_FLOW = ["/sign-up/recovery-code"];
const journalPages = pagePatterns().filter((pattern) => !isPublic(pattern) && !ONLY_IN_A_FLOW.includes(pattern));

const WCAG = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** Public pages name no entry. */
const NO_IDS = { checkIn: "", session: "" };

/** What is wrong with the page, as a list; what has nothing to do with colour is looked at in light only. */
async function flaws(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  // No page has a frame, and without looking for them it takes less than half as long.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (colorScheme === "dark" ? axe.withRules(COLOUR_RULES) : axe.withTags(WCAG)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}

/** By how much the page is wider than the window; what scrolls by itself, such as a table, is not counted. */
const sidewaysBy = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What can be tapped and is less than 44 px high or wide, links within a sentence excepted. */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const isInSentence = (element: Element) =>
      getComputedStyle(element).display === "inline" && element.parentElement?.textContent !== element.textContent;
    // Its label, unless the invisible control reaches further than the words.
    const sides = (element: Element) => {
      const boxes = [element, element.closest("label") ?? element].map((each) => each.getBoundingClientRect());
      return { width: Math.max(...boxes.map((box) => box.width)), height: Math.max(...boxes.map((box) => box.height)) };
    };
    return [...document.querySelectorAll("a[href], button, summary, input, select, textarea")]
      .filter((element) => element.checkVisibility() && !isInSentence(element) && !element.matches(".skip-link"))
      .flatMap((element) => {
        const { width, height } = sides(element);
        const isSmall = width > 1 && (height < 43.5 || width < 23.5);
        return isSmall ? [`${element.outerHTML.slice(0, 120)} ${Math.round(width)} × ${Math.round(height)}`] : [];
      });
  });

/** Words of headings that go on on the next line without a hyphen, as a long Dutch word does that was given no place to break. */
const brokenWords = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("h1, h2, h3")].flatMap((heading) => {
      const broken: string[] = [];
      const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        for (const { 0: word, index } of (text.textContent ?? "").matchAll(/[^\s\u00ad-]+/g)) {
          const range = document.createRange();
          // To its first letter belongs the hyphen on the line before, when it stands after one.
          range.setStart(text, index + 1);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(word);
        }
      }
      return broken;
    }),
  );

/** Puts a word of 60 letters in every text field; nothing is sent. */
const writeLongWords = (page: Page) =>
  page.evaluate(() => {
    for (const field of document.querySelectorAll<HTMLInputElement>("textarea, input[type=text]"))
      field.value = "x".repeat(60);
  });

/** The way to help, or back from it, without scrolling. */
const expectHelpInSight = (page: Page) =>
  expect
    .soft(page.getByRole("link", { name: /Nu hulp nodig|Terug/ }).first(), "help is in sight")
    .toBeInViewport({ ratio: 1 });

/**
 * A narrow phone, and a phone with letters twice as large: nothing is lost, and nothing has to be scrolled sideways. On
 * a wide screen enlarging makes the window narrower, down to those 320 px at four times.
 */
async function expectRoomForAll(page: Page) {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 700 });
  expect.soft(await sidewaysBy(page), "nothing sticks out sideways at 320 px").toBeLessThanOrEqual(0);
  expect.soft(await brokenWords(page), "no word of a heading is broken at 320 px").toEqual([]);
  await writeLongWords(page);
  expect.soft(await sidewaysBy(page), "a word of 60 letters breaks in every field").toBeLessThanOrEqual(0);
  await expectHelpInSight(page);
  // A phone held sideways, the smallest too.
  for (const sideways of [
    { width: 844, height: 390 },
    { width: 568, height: 320 },
  ]) {
    await page.setViewportSize(sideways);
    await expectHelpInSight(page);
  }
  if (!size) return;
  await page.setViewportSize(size);
  if (size.width > 390) return;
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  expect.soft(await sidewaysBy(page), "nothing sticks out sideways with letters twice as large").toBeLessThanOrEqual(0);
  await expectHelpInSight(page);
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
}

async function expectSoundPage(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.getByRole("link", { name: /Nu hulp nodig|Terug/ }).first()).toBeVisible();
  expect(await sidewaysBy(page), "nothing sticks out sideways").toBeLessThanOrEqual(0);
  expect.soft(await smallTargets(page), "large enough to tap").toEqual([]);
  await expectRoomForAll(page);
  expect(await flaws(page, "dark"), "in dark").toEqual([]);
  expect(await flaws(page, "light"), "in light").toEqual([]);
}

test("public pages: one heading, help at hand, readable in light and in dark @phone", async ({ page }) => {
  for (const pattern of PUBLIC_PAGES) {
    await test.step(pattern, async () => {
      await page.goto(addressOf(pattern, NO_IDS));
      await expectSoundPage(page);
    });
  }
});

const isOfTherapy = (pattern: string) => pattern.startsWith("/therapy");
for (const [name, patterns] of [
  ["the journal", journalPages.filter((pattern) => !isOfTherapy(pattern))],
  ["the therapy", journalPages.filter(isOfTherapy)],
] as const) {
  test(`pages of ${name}: one heading, help at hand, readable in light and in dark @phone`, async ({
    journal: page,
  }) => {
    test.slow();
    await page.getByRole("radio", { name: /^6/ }).first().check({ force: true });
    await expect(page.getByText(/^Bewaard \d\d:\d\d\./)).toBeVisible();
    await page.goto("/check-ins");
    const link = await page.getByRole("link", { name: /^Wijzig de check-in van/ }).getAttribute("href");
    const ids = { checkIn: link?.split("/").at(-1) ?? "", session: randomUUID() };
    for (const pattern of patterns) {
      await test.step(pattern, async () => {
        await page.goto(addressOf(pattern, ids));
        await expectSoundPage(page);
      });
    }
  });
}

test("pages of the therapy with much on them: one heading, help at hand, readable @phone", async ({ openJournal }) => {
  test.slow();
  const page = await openJournal(exampleJournal(TODAY));
  for (const pattern of journalPages.filter(isOfTherapy)) {
    await test.step(pattern, async () => {
      await page.goto(pattern);
      await expectSoundPage(page);
    });
  }
});

test("reported fault 31: a long word breaks in a note and in a point to say differently", async ({ journal: page }) => {
  const word = "x".repeat(60);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("/talking-points");
  await page.getByLabel("Wat wil je zeggen?").fill(word);
  await page.getByRole("button", { name: "Zet erbij" }).click();
  await expect(page.getByText(word).first()).toBeVisible();
  for (const address of ["/talking-points", "/check-ins/new", "/today", "/summary"]) {
    await page.goto(address);
    await writeLongWords(page);
    expect(await sidewaysBy(page), address).toBeLessThanOrEqual(0);
  }
});

test("nobody sees a page of the journal without signing in", async ({ page }) => {
  for (const pattern of journalPages) {
    await test.step(pattern, async () => {
      const address = addressOf(pattern, { checkIn: randomUUID(), session: randomUUID() });
      const response = await page.request.get(address, { maxRedirects: 0 });
      expect(response.headers().location).toBe(`/sign-in?next=${encodeURIComponent(address)}`);
    });
  }
});

test("every response carries the security headers", async ({ page }) => {
  const ids = { checkIn: randomUUID(), session: randomUUID() };
  const known = (pattern: string) => pattern.replace("[...nextauth]", "csrf");
  const addresses = [...builtRoutes().map((pattern) => addressOf(known(pattern), ids)), "/does-not-exist"];
  for (const address of addresses) {
    await test.step(address, async () => {
      const response = await page.request.get(address, { maxRedirects: 0 });
      const headers = response.headers();
      expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("same-origin");
      expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
      expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
      expect(headers["permissions-policy"]).toContain("camera=()");
      expect(headers["x-powered-by"]).toBeUndefined();
    });
  }
  figure("headers on every route", `${addresses.length} addresses, all present`);
});

test("pages for whoever works on the app are not in it", async ({ page }) => {
  expect((await page.request.get("/dev/components")).status()).toBe(404);
});

test("personal pages are never kept by a cache", async ({ journal: page }) => {
  for (const address of ["/today", "/check-ins", "/trends", "/summary", "/settings/export/csv"]) {
    const response = await page.request.get(address);
    expect(response.headers()["cache-control"], address).toMatch(/no-store/);
  }
});

test("the language follows the browser, then the person's choice, on every page", async ({ browser }) => {
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await page.goto("/help");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto("/");
  await page.getByRole("button", { name: "Nederlands" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await page.goto("/about");
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await context.close();
});
