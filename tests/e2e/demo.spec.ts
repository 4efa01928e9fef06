import { startOwnServer } from "../setup/own-server";
import { expect, test } from "./fixtures";

const PHONE = { width: 390, height: 844 };
/** A year of Trends, in screens of a phone. */
const MOST_SCREENS = 1.9;

test("the demo opens with one tap and says on every page that nobody real wrote it, and Trends stays short", async ({
  browser,
}) => {
  test.slow();
  const server = await startOwnServer("demo");
  try {
    const page = await browser.newPage({ baseURL: server.baseURL });
    await page.goto("/");
    await page.getByRole("button", { name: "Bekijk de demo" }).click();
    await expect(page).toHaveURL(/\/today$/);
    await expect(page.getByRole("note").filter({ hasText: "deze persoon is verzonnen" })).toBeVisible();
    await page.goto("/therapy");
    await expect(page.getByRole("main")).toContainText("Marijke (verzonnen)");
    await expect(page.getByRole("note").filter({ hasText: "deze persoon is verzonnen" })).toBeVisible();

    // Nobody has the password of the demo.
    await page.goto("/talking-points");
    await page.getByRole("button", { name: "Open dit tijdens de sessie" }).click();
    await expect(page.getByText("Demo: tik om verder te gaan.")).toBeVisible();
    await page.getByRole("button", { name: "Haal van het slot" }).click();
    await expect(page).toHaveURL(/\/talking-points$/);

    await page.setViewportSize(PHONE);
    await page.goto("/trends");
    await expect(page.getByRole("heading", { name: "Verder kijken" })).toBeVisible();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / PHONE.height, "screens of a phone that Trends takes").toBeLessThanOrEqual(MOST_SCREENS);
  } finally {
    await server.stop();
  }
});
