import { expect, type Page } from "@playwright/test";

export interface DiaryDay {
  day: string;
  mood: number;
  stress?: number;
  sleepHours?: number;
}

/** Imports a diary through the page, as a person does. Moods must span 1 to 10 for the scale to be recognised. */
export async function importDiary(page: Page, days: readonly DiaryDay[]): Promise<void> {
  const rows = days.map(({ day, mood, stress = "", sleepHours = "" }) => `${day},${mood},${stress},${sleepHours}`);
  const text = ["date,mood,stress,sleep_hours", ...rows].join("\n");
  await page.goto("/settings/import");
  await page
    .getByLabel("Kies een bestand")
    .setInputFiles({ name: "dagboek.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "Bekijk wat erin staat" }).click();
  await page.getByRole("button", { name: /^Importeer \d+ rij/ }).click();
  await expect(page.getByText(/check-ins? (zijn|is) erbij gekomen/)).toBeVisible();
}
