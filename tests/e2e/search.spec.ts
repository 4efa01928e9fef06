import { addDays } from "@/lib/platform/calendar/local-date";
import { checkIn } from "../factories/check-in";
import { effect } from "../factories/effect";
import { protectionMoment } from "../factories/protection-moment";
import { session } from "../factories/session";
import { talkingPoint } from "../factories/talking-point";
import { TODAY } from "../setup/awkward-zone";
import { expect, test } from "./fixtures";

const ago = (days: number) => addDays(TODAY, -days);

/** A word in entries of several kinds and of two years, written in several ways. */
const content = {
  checkIns: [
    checkIn({ day: ago(400), note: "Weer zo’n PANIËK, op de markt." }),
    ...Array.from({ length: 30 }, (_, index) => checkIn({ day: ago(40 + index), note: `Rustige dag ${index}.` })),
    checkIn({ day: ago(3), tags: ["paniekje"] }),
  ],
  sessions: [session({ day: ago(8), themes: ["grenzen"], note: "Over de paniek in de trein gesproken." })],
  talkingPoints: [talkingPoint({ text: "De paniek komt terug", status: "let-go", letGoOn: ago(2), writtenOn: ago(9) })],
  effects: [effect({ kind: "rumination", since: ago(20), note: "Meer paniek dan ooit" })],
  protectionMoments: [protectionMoment({ day: ago(30), protectedWhat: "Tegen de angst" })],
};

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a word is found in every kind of entry, marked, and leads to where it stands @phone", async ({
    openJournal,
  }) => {
    const page = await openJournal(content);
    const addresses: string[] = [];
    page.on("request", (request) => addresses.push(request.url(), request.headers().referer ?? ""));
    await page.goto("/more");
    await page.getByRole("link", { name: "Zoek in wat je opschreef" }).click();
    const words = page.getByRole("searchbox", { name: "Welk woord zoek je?" });
    const find = page.getByRole("search").getByRole("button", { name: "Zoek" });
    const results = page.getByRole("main");
    await words.fill("Paniek");
    await find.click();
    await expect(results.getByRole("status")).toHaveText("5 gevonden, de nieuwste eerst.");
    await expect(results.locator("mark")).toHaveText(["paniek", "paniek", "paniek", "paniek", "PANIËK"]);
    await expect(words).toHaveValue("Paniek");
    await expect(page).toHaveTitle(/^Zoeken/);

    await results.getByRole("link", { name: /Gesprekspunt$/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Gesprekspunten" })).toBeVisible();
    // It stands in a fold, which the browser opens for whoever comes to it.
    await expect(page.getByText("De paniek komt terug")).toBeInViewport();
    await page.goBack();
    await results.getByRole("link", { name: /Sessie$/ }).click();
    await expect(page.getByRole("textbox", { name: "Notitie" })).toHaveValue(/paniek in de trein/);
    expect(addresses.filter((address) => /pani/i.test(decodeURIComponent(address)))).toEqual([]);
  });

  test("a phrase, a kind and a period narrow the search, and long lists come in pages", async ({ openJournal }) => {
    const page = await openJournal(content);
    await page.goto("/effects");
    await page.getByRole("link", { name: "Zoek" }).click();
    const words = page.getByRole("searchbox", { name: "Welk woord zoek je?" });
    const kind = page.getByRole("combobox", { name: "Soort" });
    const find = page.getByRole("search").getByRole("button", { name: "Zoek" });
    const status = page.getByRole("main").getByRole("status");
    await expect(kind).toHaveValue("effects");
    await words.fill("trein");
    await find.click();
    await expect(status).toContainText("Er is gezocht in één soort of periode.");
    await kind.selectOption({ label: "Alles" });
    await words.fill('trein "paniek in de"');
    await find.click();
    await expect(status).toHaveText("1 gevonden.");
    await words.fill("zo'n");
    await page.getByText("Soort en periode").click();
    await page.getByLabel("Tot en met").fill(ago(300));
    await find.click();
    await expect(status).toHaveText("1 gevonden.");
    await page.getByLabel("Tot en met").fill("");
    await words.fill("rustige dag");
    await find.click();
    await expect(status).toHaveText("30 gevonden, de nieuwste eerst. Hier staan 1 tot en met 25.");
    await page.getByRole("link", { name: "Oudere" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "Rustige dag" })).toHaveCount(5);
    await page.getByRole("link", { name: "Nieuwere" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "Rustige dag" })).toHaveCount(25);
  });
});

test.describe("in English", () => {
  test.use({ locale: "en-GB" });

  test("the search is worked by keyboard alone", async ({ openJournal }) => {
    const page = await openJournal(content);
    await page.goto("/search");
    const words = page.getByRole("searchbox", { name: "Which word are you looking for?" });
    const results = page.getByRole("main");
    await words.press("t");
    await page.keyboard.type("hings");
    await page.keyboard.press("Enter");
    await expect(results.getByRole("status")).toHaveText("1 found.");
    await expect(results.locator("mark")).toHaveText("things");
    await expect(results.getByRole("link", { name: /Unwanted effect$/ })).toBeVisible();
    await words.fill("nowhere");
    await page.keyboard.press("Enter");
    await expect(results.getByRole("status")).toContainText("Nothing found");
  });
});
