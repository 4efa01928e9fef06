import type { Locator, Page } from "@playwright/test";

/** The grade on the ruler of the mood, as a person finds it: by the question, then by the number. */
export function moodGrade(page: Page, grade: number): Locator {
  const ruler = page.getByRole("radiogroup", { name: /stemming/i });
  return ruler.getByRole("radio", { name: new RegExp(`^${grade}\\b`) });
}

/** Unfolds the check-in of today, which is one line once it is saved. */
export async function openCheckIn(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Wijzig je check-in" }).click();
}
