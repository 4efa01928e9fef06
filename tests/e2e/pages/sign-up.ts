import { expect, type Page } from "@playwright/test";

/** Walks through sign-up as a person does: account, recovery code, one group of it typed back. */
export async function signUp(
  page: Page,
  person: { email: string; password: string },
): Promise<{ recoveryCode: string }> {
  await page.goto("/sign-up");
  await page.getByLabel("E-mailadres").fill(person.email);
  await page.getByLabel("Wachtwoord", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Maak een account" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Je herstelcode" })).toBeVisible();
  const groups = await page.getByTestId("recovery-code-group").allInnerTexts();
  const asked = page.getByLabel(/^Neem groep \d+ over$/);
  const number = Number(/\d+/.exec((await asked.getAttribute("aria-label")) ?? (await labelOf(page)))?.[0]);
  await asked.fill(groups[number - 1] ?? "");
  await page.getByRole("button", { name: "Ik heb hem bewaard" }).click();
  await page.waitForURL("/today");
  return { recoveryCode: groups.join(" ") };
}

async function labelOf(page: Page): Promise<string> {
  return page.locator("label", { hasText: /^Neem groep \d+ over$/ }).innerText();
}
