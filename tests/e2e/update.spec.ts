import { LOCALE_COOKIE } from "@/lib/platform/i18n/config";
import { cookiesOf } from "../setup/browser-cookies";
import { copyAsNextBuild } from "../setup/next-build";
import { startOwnServer } from "../setup/own-server";
import { seedElsewhere } from "../setup/seed-elsewhere";
import { expect, test } from "./fixtures";
import { moodGrade } from "./pages/mood";
import { waitForHydration } from "./pages/wait-for-hydration";

test.describe("an update of the server to another build", () => {
  test.use({ serviceWorkers: "allow" });

  test("leaves no white page and loses nothing that was typed, in old tabs and with an old worker", async ({
    browser,
    context,
    page,
  }) => {
    test.slow();
    const next = copyAsNextBuild();
    const old = await startOwnServer();
    const { baseURL: url, dataDir } = old;
    const port = Number(new URL(url).port);
    let updated = old;
    const scriptless = await browser.newContext({ javaScriptEnabled: false, locale: "nl-NL" });
    try {
      const cookies = cookiesOf(await seedElsewhere(old, "empty"), url);
      await context.addCookies(cookies);
      await scriptless.addCookies(cookies);
      await page.goto(`${url}/today`);
      await page.keyboard.press("Shift");
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
      });
      await moodGrade(page, 7).check();
      await expect(page.getByText(/^Bewaard \d\d:\d\d/)).toBeVisible();
      // A tab whose scripts wait for the first touch, and one that writes without a connection.
      const asleep = await context.newPage();
      await asleep.goto(`${url}/life-events`);
      const offline = await context.newPage();
      await offline.goto(`${url}/offline`);
      await offline.getByLabel("Notitie").first().fill("Getypt voor de update.");
      await expect(offline.getByText(/^Nog niet bewaard/)).toBeVisible();
      const [dutch, english] = [await scriptless.newPage(), await scriptless.newPage()];
      for (const tab of [dutch, english]) {
        await tab.goto(`${url}/life-events`);
        await tab.getByLabel("Wat gebeurde er?").fill("Verhuisd <naar zee>");
      }
      const cachesBefore = await page.evaluate(() => caches.keys());

      await old.halt();
      updated = await startOwnServer("start", {}, { cwd: next.folder, port, dataDir });

      await page.getByText("Notitie").first().click();
      await page.getByLabel("Notitie").fill("Getypt na de update, in een oud tabblad.");
      await expect(async () => {
        const shown = await (await context.newPage()).goto(`${url}/check-ins`);
        expect(await shown?.text()).toContain("Getypt na de update, in een oud tabblad.");
      }).toPass({ timeout: 30_000 });
      await expect(page.getByLabel("Notitie")).toHaveValue("Getypt na de update, in een oud tabblad.");
      await page.getByRole("link", { name: "Trends" }).first().click();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

      await waitForHydration(asleep.getByLabel("Wat gebeurde er?"));
      await asleep.getByLabel("Wat gebeurde er?").fill("Griep");
      await asleep.getByRole("button", { name: "Bewaar", exact: true }).click();
      // The page was loaded anew, with what was typed: the old one knows no action of this build.
      await expect(asleep.locator("link[href*='/static/pieces/']").first()).toBeAttached();
      await expect(asleep.getByLabel("Wat gebeurde er?")).toHaveValue("Griep");
      await asleep.getByRole("button", { name: "Bewaar", exact: true }).click();
      await expect(asleep.getByRole("listitem").filter({ hasText: "Griep" })).toBeVisible();

      await dutch.getByRole("button", { name: "Bewaar", exact: true }).click();
      await expect(dutch.getByRole("heading", { level: 1, name: "Keerpunt is net bijgewerkt" })).toBeVisible();
      await expect(dutch.getByLabel("Tekst 1")).toHaveValue("Verhuisd <naar zee>");
      const anew = scriptless.waitForEvent("page");
      await dutch.getByRole("link", { name: /^Open de pagina opnieuw/ }).click();
      await expect((await anew).getByRole("listitem").filter({ hasText: "Griep" })).toBeVisible();
      await scriptless.addCookies([{ name: LOCALE_COOKIE, value: "en", url }]);
      await english.getByRole("button", { name: "Bewaar", exact: true }).click();
      await expect(english.getByRole("heading", { level: 1, name: "Keerpunt was just updated" })).toBeVisible();
      await expect(english.getByLabel("Text 1")).toHaveValue("Verhuisd <naar zee>");

      await expect(offline.getByLabel("Notitie").first()).toHaveValue("Getypt voor de update.");
      await offline
        .getByRole("radiogroup", { name: /stemming/i })
        .getByRole("radio", { name: /^6/ })
        .check();
      await offline.getByRole("button", { name: "Bewaar", exact: true }).first().click();
      await expect(offline.getByText(/^Bewaard op dit toestel/)).toBeVisible();
      await page.goto(`${url}/check-ins`);
      await expect(page.getByText("Getypt voor de update.")).toHaveCount(1);

      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      await expect.poll(() => page.evaluate(() => caches.keys())).not.toEqual(cachesBefore);
      await updated.halt();
      await page.goto(`${url}/today`);
      await expect(page.getByRole("heading", { level: 1, name: "Schrijven zonder verbinding" })).toBeVisible();
      await page.getByLabel("Notitie").first().fill("Na de update.");
      await expect(page.getByText(/^Nog niet bewaard/)).toBeVisible();
    } finally {
      await scriptless.close();
      await updated.stop();
      next.remove();
    }
  });
});
