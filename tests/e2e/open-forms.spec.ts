import type { Page } from "@playwright/test";
import { checkIn } from "../factories/check-in";
import { lifeEvent } from "../factories/life-event";
import { planLine } from "../factories/plan-line";
import { expect, test } from "./fixtures";
import { waitForHydration } from "./pages/wait-for-hydration";

const row = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3, name }) });

test("what is typed in an add form stays when rows are deleted, put back and saved", async ({ openJournal }) => {
  const page = await openJournal({
    lifeEvents: [lifeEvent({ name: "Griep" })],
    planLines: [planLine({ text: "Ik zeg dingen af" })],
  });
  await page.goto("/life-events");
  const what = page.getByRole("textbox", { name: "Wat gebeurde er?" });
  await waitForHydration(page.getByRole("button", { name: "Bewaar" }));
  await what.fill("Verhuizing, half getypt");
  await row(page, "Griep").getByText("Wijzig", { exact: true }).click();
  await page.getByRole("button", { name: "Verwijder: Griep" }).click();
  await expect(page.getByText("Het staat er niet meer.")).toBeVisible();
  await expect(what).toHaveValue("Verhuizing, half getypt");
  await page.getByRole("button", { name: "Zet terug" }).click();
  await expect(row(page, "Griep")).toBeVisible();
  await expect(what).toHaveValue("Verhuizing, half getypt");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(row(page, "Verhuizing, half getypt")).toBeVisible();
  await expect(what).toHaveValue("");
  await what.fill("Een tweede");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(3);

  // The last row of a list: the fold around its form changes, the form does not.
  await page.goto("/therapy/homework");
  const homework = page.getByRole("textbox", { name: "Wat spraken jullie af?" });
  await waitForHydration(page.getByRole("button", { name: "Bewaar" }));
  await homework.fill("Een brief schrijven");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(row(page, "Een brief schrijven")).toBeVisible();
});

test("an entry that is edited here and deleted elsewhere stands there again after the second save", async ({
  openJournal,
}) => {
  const page = await openJournal({ lifeEvents: [lifeEvent({ name: "Griep" })] });
  await page.goto("/life-events");
  const other = await page.context().newPage();
  await other.goto("/life-events");
  await row(page, "Griep").getByText("Wijzig", { exact: true }).click();
  const note = row(page, "Griep").getByLabel("Notitie");
  await waitForHydration(row(page, "Griep").getByRole("button", { name: "Bewaar" }));
  await note.fill("Drie dagen in bed.");

  await row(other, "Griep").getByText("Wijzig", { exact: true }).click();
  await other.getByRole("button", { name: "Verwijder: Griep" }).click();
  await expect(other.getByText("Het staat er niet meer.")).toBeVisible();

  const save = row(page, "Griep").getByRole("button", { name: "Bewaar" });
  await save.click();
  await expect(row(page, "Griep").getByRole("alert")).toContainText("Ergens anders verwijderd");
  await expect(note).toHaveValue("Drie dagen in bed.");
  await row(page, "Griep").getByRole("button", { name: "Bewaar wat hier staat" }).click();
  await expect(row(page, "Griep").locator("p", { hasText: "Drie dagen in bed." })).toBeVisible();
  await other.reload();
  await expect(row(other, "Griep")).toContainText("Drie dagen in bed.");
});

test("reported fault 27: 3 MB pasted into a note is told to be too much, and nothing is called no connection", async ({
  journal: page,
}) => {
  const huge = "woord ".repeat(500_000);
  await page.goto("/sessions/new");
  await page.waitForURL(/\/sessions\/[0-9a-f-]{36}$/);
  const note = page.getByLabel("Notitie");
  await waitForHydration(note);
  // A browser takes as much as the field holds; the field says so.
  await note.fill(huge.slice(0, 300_000));
  await expect(page.getByText(/^Hier passen 10\.000 tekens in en die staan er nu/)).toBeVisible();
  await expect(page.getByText(/^Bewaard \d\d:\d\d$/)).toBeVisible();
  expect((await note.inputValue()).length).toBe(10_000);

  // What gets past it, as a tool that types by itself does, is more than a server takes and is not sent.
  await page.goto("/therapy/doubt?step=2");
  const words = page.getByLabel("Wat wil je er zelf over kwijt?");
  const save = page.getByRole("button", { name: "Verder" });
  await waitForHydration(save);
  await words.evaluate((field, text) => {
    if (!(field instanceof HTMLTextAreaElement)) throw new Error("no field");
    // Not laid out: a browser takes minutes for three million characters, which are not what this is about.
    field.style.display = "none";
    field.removeAttribute("maxlength");
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, huge);
  await save.click();
  await expect(page.getByText(/^Dit is te veel om in één keer te bewaren/)).toBeVisible();
  const length = await words.evaluate((field) => (field instanceof HTMLTextAreaElement ? field.value.length : 0));
  expect(length).toBe(huge.length);
  await expect(page.getByText(/verbinding/)).toHaveCount(0);
});

test("reported fault 28: a server that was updated has the page loaded anew, with all that was typed", async ({
  openJournal,
}) => {
  const page = await openJournal({ lifeEvents: [lifeEvent({ name: "Griep" })] });
  await page.goto("/life-events");
  await row(page, "Griep").getByText("Wijzig", { exact: true }).click();
  const note = row(page, "Griep").getByLabel("Notitie");
  const save = row(page, "Griep").getByRole("button", { name: "Bewaar" });
  await waitForHydration(save);
  // What another build answers to the id of an action that it does not have.
  let unknown = 1;
  await page.route(/\/(life-events|sessions\/[0-9a-f-]+)$/, (route) =>
    route.request().method() === "POST" && unknown-- > 0
      ? route.fulfill({ status: 409, headers: { "x-nextjs-action-not-found": "1" }, contentType: "text/plain" })
      : route.fallback(),
  );
  await page.getByLabel("Wat gebeurde er?").first().fill("Half getypt");
  await note.fill("Drie dagen in bed.");
  await save.click();
  await expect(page.getByText(/^Keerpunt is bijgewerkt en deze pagina is opnieuw geladen/)).toBeVisible();
  await expect(note).toHaveValue("Drie dagen in bed.");
  await expect(page.getByLabel("Wat gebeurde er?").first()).toHaveValue("Half getypt");
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain("Drie dagen");
  await save.click();
  await expect(row(page, "Griep").locator("p", { hasText: "Drie dagen in bed." })).toBeVisible();

  // A form that saves itself keeps what it had saved, and saves the rest after the reload.
  await page.goto("/sessions/new");
  await page.waitForURL(/\/sessions\/[0-9a-f-]{36}$/);
  const session = page.getByLabel("Notitie");
  await waitForHydration(session);
  await session.fill("Voor de update.");
  await expect(page.getByText(/^Bewaard \d\d:\d\d$/)).toBeVisible();
  await page.evaluate(() => sessionStorage.removeItem("keerpunt-typed-at"));
  unknown = 1;
  await session.fill("Voor de update. En erna.");
  await expect(page.getByText(/^Keerpunt is bijgewerkt en deze pagina is opnieuw geladen/)).toBeVisible();
  await expect(session).toHaveValue("Voor de update. En erna.");
  await expect(page.getByText(/^Bewaard \d\d:\d\d$/)).toBeVisible();
  await page.reload();
  await expect(session).toHaveValue("Voor de update. En erna.");
});

test("a change is put back with one tap, and the later version after that", async ({ openJournal }) => {
  const page = await openJournal({
    checkIns: [checkIn({ day: "2026-05-30", mood: 3, note: "Slecht geslapen." })],
    lifeEvents: [lifeEvent({ name: "Griep" })],
  });
  await page.goto("/check-ins");
  await page.getByRole("link", { name: /30 mei/ }).click();
  const mood = page.getByRole("radiogroup", { name: /stemming/i });
  await waitForHydration(mood.getByRole("radio", { name: /^7/ }));
  await expect(mood.getByRole("radio", { name: /^3/ })).toBeChecked();
  await mood.getByRole("radio", { name: /^7/ }).check();
  await page.getByRole("button", { name: "Zet terug op 3" }).click();
  await expect(mood.getByRole("radio", { name: /^3/ })).toBeChecked();
  await expect(page.getByText("Teruggezet.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Zet terug op 7" })).toBeFocused();
  await expect(page.getByText(/^Bewaard \d\d:\d\d/)).toBeVisible();
  await page.reload();
  await expect(mood.getByRole("radio", { name: /^3/ })).toBeChecked();

  await page.goto("/life-events");
  await row(page, "Griep").getByText("Wijzig", { exact: true }).click();
  const what = row(page, "Griep").getByLabel("Wat gebeurde er?");
  await waitForHydration(row(page, "Griep").getByRole("button", { name: "Bewaar" }));
  await what.fill("Longontsteking");
  await row(page, "Griep").getByRole("button", { name: "Bewaar" }).click();
  await expect(row(page, "Longontsteking")).toBeVisible();
  await page.getByRole("button", { name: "Zet de vorige versie terug" }).click();
  await expect(row(page, "Griep")).toBeVisible();
  await expect(row(page, "Griep").getByLabel("Wat gebeurde er?")).toHaveValue("Griep");
  await page.getByRole("button", { name: "Zet de nieuwe versie terug" }).click();
  await expect(row(page, "Longontsteking")).toBeVisible();

  // Changed elsewhere after that: nothing is put back, and it says so.
  const other = await page.context().newPage();
  await other.goto("/life-events");
  await row(other, "Longontsteking").getByText("Wijzig", { exact: true }).click();
  await row(other, "Longontsteking").getByLabel("Notitie").fill("Van elders.");
  await row(other, "Longontsteking").getByRole("button", { name: "Bewaar" }).click();
  await expect(row(other, "Longontsteking").locator("p", { hasText: "Van elders." })).toBeVisible();
  await page.getByRole("button", { name: "Zet de vorige versie terug" }).click();
  await expect(page.getByText("Dit is daarna nog gewijzigd of verwijderd. Er is niets teruggezet.")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a change is put back, and a fold that holds the answer stands open", async ({ openJournal }) => {
    const page = await openJournal({ lifeEvents: [lifeEvent({ name: "Griep" })] });
    await page.goto("/life-events");
    await row(page, "Griep").getByText("Wijzig", { exact: true }).click();
    await row(page, "Griep").getByLabel("Wat gebeurde er?").fill("Longontsteking");
    await row(page, "Griep").getByRole("button", { name: "Bewaar" }).click();
    await row(page, "Longontsteking").getByRole("button", { name: "Zet de vorige versie terug" }).click();
    await expect(row(page, "Griep")).toBeVisible();
  });
});
