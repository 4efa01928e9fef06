import { randomUUID } from "node:crypto";
import { figure } from "../setup/figures";
import { builtRoutes } from "../setup/http-actions";
import { expect, test } from "./fixtures";
import { addressOf, journalPages } from "./pages/routes";

test("nobody sees a page of the journal without signing in", async ({ page }) => {
  for (const pattern of journalPages()) {
    await test.step(pattern, async () => {
      const address = addressOf(pattern, { checkIn: randomUUID(), session: randomUUID() });
      const response = await page.request.get(address, { maxRedirects: 0 });
      expect(response.headers().location).toBe(`/sign-in?next=${encodeURIComponent(address)}`);
    });
  }
});

test("every response carries the security headers", async ({ page }) => {
  const ids = { checkIn: randomUUID(), session: randomUUID() };
  const existing = (pattern: string) => pattern.replace("[...nextauth]", "csrf");
  const addresses = [...builtRoutes().map((pattern) => addressOf(existing(pattern), ids)), "/does-not-exist"];
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
