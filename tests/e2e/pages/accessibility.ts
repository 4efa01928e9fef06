import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const WCAG = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** What axe finds wrong with the page; what has nothing to do with colour is looked at in light only. */
export async function accessibilityFaults(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  // No page has a frame, and without looking for them it takes less than half as long.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  axe.options({
    resultTypes: ["violations"],
    runOnly: colorScheme === "dark" ? { type: "rule", values: COLOUR_RULES } : { type: "tag", values: WCAG },
    // Whoever speaks to the computer says what a button shows. Not on by itself in this version of axe.
    rules: colorScheme === "dark" ? {} : { "label-content-name-mismatch": { enabled: true } },
  });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}
