import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, weekdayOf } from "./local-date";
import { daysOfMonth, monthOf, nextMonth, previousMonth } from "./month";
import { weekdays, weeksOf } from "./month-weeks";

const months = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`);

describe("the weeks of a month", () => {
  it("hold every day of it once, in order, each below its weekday", () => {
    fc.assert(
      fc.property(months, (month) => {
        const weeks = weeksOf(month);
        expect(weeks.flat().filter((day) => day !== null)).toEqual(daysOfMonth(month));
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          expect(week.some((day) => day !== null)).toBe(true);
          for (const [place, day] of week.entries()) if (day !== null) expect(weekdayOf(day)).toBe(place + 1);
        }
      }),
    );
  });

  it.each([
    ["2028-02", "2028-02-29", 5],
    ["2100-02", "2100-02-28", 4],
    ["2027-02", "2027-02-28", 4],
    // The clock goes forward and back on the last Sundays of these in Europe; a day is a day.
    ["2026-03", "2026-03-31", 6],
    ["2026-10", "2026-10-31", 5],
    ["2026-08", "2026-08-31", 6],
  ])("of %s end on %s, in %i rows", (month, last, rows) => {
    expect(daysOfMonth(month).at(-1)).toBe(last);
    expect(weeksOf(month)).toHaveLength(rows);
  });

  it("begin on Monday", () => {
    expect(weekdays().map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

describe("the month before", () => {
  it("is the one of the day before the first, and the month after it is the month itself", () => {
    fc.assert(
      fc.property(months, (month) => {
        expect(previousMonth(month)).toBe(monthOf(addDays(`${month}-01`, -1)));
        expect(nextMonth(previousMonth(month))).toBe(month);
      }),
    );
  });
});
