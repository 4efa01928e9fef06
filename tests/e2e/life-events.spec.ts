import { addDays } from "@/lib/platform/calendar/local-date";
import { checkIn } from "../factories/check-in";
import { TODAY } from "../setup/awkward-zone";
import { expect, test } from "./fixtures";
import { waitForHydration } from "./pages/wait-for-hydration";

/** Three months, of which the last two weeks are lower. */
const diary = Array.from({ length: 90 }, (_, i) =>
  checkIn({ day: addDays(TODAY, i - 89), mood: i < 77 ? 6 + (i % 3) : 4 + (i % 2) }),
);

test("what else was going on stands with the chart and in the question for another reason @phone", async ({
  openJournal,
}) => {
  const page = await openJournal({ checkIns: diary });
  await page.goto("/life-events");
  const save = page.getByRole("button", { name: "Bewaar" });
  await waitForHydration(save);
  await save.click();
  await expect(page.getByText("Vul dit nog in.")).toBeVisible();
  await page.getByLabel("Wat gebeurde er?").fill("Griep");
  await page.getByLabel("Wanneer?").fill(addDays(TODAY, -15));
  await page.getByLabel("Tot en met").fill(addDays(TODAY, -16));
  await save.click();
  await expect(page.getByText("De laatste dag ligt voor de eerste.")).toBeVisible();
  await expect(page.getByLabel("Wat gebeurde er?")).toHaveValue("Griep");
  await page.getByLabel("Tot en met").fill(addDays(TODAY, -12));
  await save.click();
  await expect(page.getByRole("heading", { level: 3, name: "Griep" })).toBeVisible();

  await page.getByRole("link", { name: "Bekijk het bij je trends" }).click();
  await page.locator("summary", { hasText: "Hoe is dit getekend?" }).click();
  await expect(page.getByText(/^Wat er verder speelde: .*: Griep\.$/)).toBeVisible();
  const finding = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { level: 3 }) })
    .first();
  await finding.getByText("Klopt dit?").click();
  await expect(finding.getByText("Rond die tijd schreef je op: Griep.", { exact: false })).toBeVisible();

  await page.goto("/summary");
  await expect(page.getByRole("main")).not.toContainText("Griep");
  await page.goto("/summary?part=head&part=lifeEvents");
  await expect(page.getByRole("main")).toContainText("Griep");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an event is written, deleted and put back", async ({ journal: page }) => {
    await page.goto("/life-events");
    await page.getByLabel("Wat gebeurde er?").fill("Verhuizing");
    await page.getByLabel("Het duurt nog").check();
    await page.getByRole("button", { name: "Bewaar" }).click();
    const event = page.getByRole("listitem").filter({ hasText: "Verhuizing" });
    await expect(event).toContainText(/sinds \d+ [a-z]+ \d{4}/);
    await event.getByText("Wijzig", { exact: true }).click();
    await event.getByRole("button", { name: "Verwijder: Verhuizing" }).click();
    await expect(page.getByText("Het staat er niet meer.")).toBeVisible();
    await page.getByRole("button", { name: "Zet terug" }).click();
    await expect(page.getByRole("heading", { level: 3, name: "Verhuizing" })).toBeVisible();
  });
});
