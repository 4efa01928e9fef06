import type { Page } from "@playwright/test";
import { lifeEvent } from "../factories/life-event";
import { planLine } from "../factories/plan-line";
import { expect, test } from "./fixtures";
import { awake } from "./pages/awake";

const row = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3, name }) });

test("what is typed in an add form stays when rows are deleted, put back and saved @once", async ({ openJournal }) => {
  const page = await openJournal({
    lifeEvents: [lifeEvent({ name: "Griep" })],
    planLines: [planLine({ text: "Ik zeg dingen af" })],
  });
  await page.goto("/life-events");
  const what = page.getByLabel("Wat gebeurde er?").first();
  await awake(page.getByRole("button", { name: "Bewaar" }).first());
  await what.fill("Verhuizing, half getypt");
  await row(page, "Griep").getByText("Verander", { exact: true }).click();
  await page.getByRole("button", { name: "Verwijder: Griep" }).click();
  await expect(page.getByText("Het staat er niet meer.")).toBeVisible();
  await expect(what).toHaveValue("Verhuizing, half getypt");
  await page.getByRole("button", { name: "Zet terug" }).click();
  await expect(row(page, "Griep")).toBeVisible();
  await expect(what).toHaveValue("Verhuizing, half getypt");
  await page.getByRole("button", { name: "Bewaar" }).first().click();
  await expect(row(page, "Verhuizing, half getypt")).toBeVisible();
  await expect(what).toHaveValue("");
  await what.fill("Een tweede");
  await page.getByRole("button", { name: "Bewaar" }).first().click();
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(3);

  // The last row of a list: the fold around its form changes, the form does not.
  await page.goto("/therapy/homework");
  const homework = page.getByLabel("Wat spraken jullie af?").first();
  await awake(page.getByRole("button", { name: "Bewaar" }).first());
  await homework.fill("Een brief schrijven");
  await page.getByRole("button", { name: "Bewaar" }).first().click();
  await expect(row(page, "Een brief schrijven")).toBeVisible();
});

test("an entry that is edited here and deleted elsewhere stands there again after the second save @once", async ({
  openJournal,
}) => {
  const page = await openJournal({ lifeEvents: [lifeEvent({ name: "Griep" })] });
  await page.goto("/life-events");
  const other = await page.context().newPage();
  await other.goto("/life-events");
  await row(page, "Griep").getByText("Verander", { exact: true }).click();
  const note = row(page, "Griep").getByLabel("Notitie");
  await awake(row(page, "Griep").getByRole("button", { name: "Bewaar" }));
  await note.fill("Drie dagen in bed.");

  await row(other, "Griep").getByText("Verander", { exact: true }).click();
  await other.getByRole("button", { name: "Verwijder: Griep" }).click();
  await expect(other.getByText("Het staat er niet meer.")).toBeVisible();

  const save = row(page, "Griep").getByRole("button", { name: "Bewaar" });
  await save.click();
  await expect(
    page.getByText("Dit is intussen ergens anders verwijderd. Wat je schreef staat hier nog."),
  ).toBeVisible();
  await expect(note).toHaveValue("Drie dagen in bed.");
  await save.click();
  await expect(row(page, "Griep").locator("p", { hasText: "Drie dagen in bed." })).toBeVisible();
  await other.reload();
  await expect(row(other, "Griep")).toContainText("Drie dagen in bed.");
});
