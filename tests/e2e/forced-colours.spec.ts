import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";

/** What the browser makes of a colour of the system, such as Highlight. */
const systemColour = (page: Page, name: string) =>
  page.evaluate((colour) => {
    const probe = document.createElement("div");
    probe.style.cssText = `forced-color-adjust: none; color: ${colour}`;
    document.body.append(probe);
    const computed = getComputedStyle(probe).color;
    probe.remove();
    return computed;
  }, name);

/** The background of what is seen for a radio: the control itself is invisible. */
const groundBehind = (radio: Locator) =>
  radio.evaluate((input) => {
    const seen = input.nextElementSibling ?? input;
    return getComputedStyle(seen).backgroundColor;
  });

test("in colours of the system's own, what is chosen and where the focus is can still be seen", async ({
  journal: page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/today");
  const highlight = await systemColour(page, "Highlight");

  const mood = page.getByRole("radiogroup", { name: "Hoe is je stemming vandaag?" });
  await mood.getByRole("radio", { name: /^7/ }).check();
  await expect.poll(() => groundBehind(mood.getByRole("radio", { name: /^7/ }))).toBe(highlight);
  expect(await groundBehind(mood.getByRole("radio", { name: /^3/ }))).not.toBe(highlight);

  await page.goto("/therapy/doubt");
  const answers = page.getByRole("radiogroup", { name: "Ik voel me serieus genomen" });
  await answers.getByRole("radio", { name: "deels" }).check();
  await expect.poll(() => groundBehind(answers.getByRole("radio", { name: "deels" }))).toBe(highlight);
  expect(await groundBehind(answers.getByRole("radio", { name: "nee" }))).not.toBe(highlight);

  await page.keyboard.press("Tab");
  const ring = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return { outlineStyle, isWide: Number.parseFloat(outlineWidth) >= 2 };
  });
  expect(ring).toEqual({ outlineStyle: "solid", isWide: true });
});
