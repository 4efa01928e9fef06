import { addDays } from "@/lib/platform/calendar/local-date";
import { daysOfMonth, monthOf, previousMonth } from "@/lib/platform/calendar/month";
import { formatter } from "@/lib/platform/i18n/format";
import { checkIn } from "../factories/check-in";
import { session } from "../factories/session";
import { TODAY } from "../setup/awkward-zone";
import { expect, test } from "./fixtures";
import { waitForHydration } from "./pages/wait-for-hydration";

const MONTH = previousMonth(monthOf(TODAY));
const day = (number: number) => `${MONTH}-${String(number).padStart(2, "0")}`;
const LAST = daysOfMonth(MONTH).at(-1) ?? MONTH;
const YEAR = MONTH.slice(0, 4);

/** Something of everything in the month before this one, and a mood of today. */
const content = {
  checkIns: [
    checkIn({ day: day(5), mood: 7, note: "Lang gewandeld" }),
    checkIn({ day: day(5), mood: 6, time: "09:00" }),
    checkIn({ day: day(6), mood: 10 }),
    checkIn({ day: TODAY, mood: 4 }),
  ],
  sessions: [session({ day: day(5) }), session({ day: day(20), status: "not-held" })],
};

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a day of before is found in the calendar, read and filled in @phone", async ({ openJournal }) => {
    const { dayLong, monthAsOf, month } = formatter("nl");
    const page = await openJournal(content);
    await page.getByText("Iets anders opschrijven").click();
    await page.getByRole("link", { name: "Een dag in de kalender" }).click();
    const days = page.getByRole("table").first();
    await expect(days.getByRole("link", { name: `${dayLong(TODAY)}: stemming 4` })).toHaveAttribute("aria-current");
    // A day that is still to come is no link.
    const tomorrow = days.getByRole("link", { name: new RegExp(`^${dayLong(addDays(TODAY, 1))}:`) });
    await expect(tomorrow).toHaveCount(0);
    await page.getByRole("link", { name: `Eerder: ${monthAsOf(`${MONTH}-01`, TODAY)}` }).click();
    await expect(days.getByRole("columnheader").first()).toContainText("maandag");
    const logged = days.getByRole("link", { name: `${dayLong(day(5))}: stemming 6,5, sessie, notitie` });
    await expect(logged).toContainText("6,5");
    await expect(days.getByRole("link", { name: `${dayLong(day(7))}: geen stemming ingevuld` })).not.toContainText(
      /\b0\b/,
    );
    const row = page.getByRole("row").filter({ hasText: "Lang gewandeld" });
    await expect(row.getByRole("link", { name: "sessie" })).toBeVisible();

    await days.getByRole("link", { name: new RegExp(`^${dayLong(day(7))}`) }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Nieuwe check-in" })).toBeVisible();
    await expect(page.getByLabel("Dag", { exact: true })).toHaveValue(day(7));
    await page.goto(`/calendar?month=${MONTH}`);
    await logged.click();
    await expect(page.getByRole("heading", { level: 1, name: "Check-in wijzigen" })).toBeVisible();

    await page.goto(`/calendar?month=${MONTH}`);
    await page.getByRole("link", { name: `Heel ${YEAR}` }).click();
    const year = page.getByRole("row").filter({ hasText: month(`${MONTH}-01`) });
    await expect(year.getByRole("cell")).toHaveText([/^2 van \d+$/, "8,3", "1", "1"]);
    await page
      .getByRole("main")
      .getByRole("listitem")
      .getByRole("link", { name: month(`${MONTH}-01`) })
      .click();
    await expect(logged).toBeVisible();
  });
});

test.describe("in English", () => {
  test.use({ locale: "en-GB" });

  test("the arrow keys go from day to day and from month to month", async ({ openJournal }) => {
    const { dayLong } = formatter("en");
    const page = await openJournal(content);
    await page.goto(`/calendar?month=${MONTH}&day=${day(6)}`);
    const grid = page.getByRole("grid");
    const dayLink = (wanted: string) => grid.getByRole("link", { name: new RegExp(`^${dayLong(wanted)}:`) });
    await waitForHydration(page.getByRole("columnheader").first());
    await expect(grid).toBeVisible();
    // One stop for the Tab key.
    await expect(grid.locator("[tabindex='0']")).toHaveCount(1);
    await dayLink(day(6)).focus();
    for (const [key, wanted] of [
      ["ArrowRight", day(7)],
      ["ArrowDown", day(14)],
      ["ArrowLeft", day(13)],
      ["ArrowUp", day(6)],
      ["PageUp", `${previousMonth(MONTH)}-06`],
      ["PageDown", day(6)],
    ] as const) {
      await page.keyboard.press(key);
      await expect(dayLink(wanted), key).toBeFocused();
    }
    await dayLink(LAST).focus();
    await page.keyboard.press("ArrowRight");
    await expect(dayLink(addDays(LAST, 1))).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await expect(dayLink(LAST)).toBeFocused();
    await dayLink(day(5)).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Change check-in");
  });
});
