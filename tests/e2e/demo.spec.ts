import { startOwnServer } from "../setup/own-server";
import { expect, test } from "./fixtures";

test("the demo opens with one tap and says on every page that nobody real wrote it", async ({ browser }) => {
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
    await expect(page.getByText("deze persoon is verzonnen", { exact: false }).first()).toBeVisible();
  } finally {
    await server.stop();
  }
});
