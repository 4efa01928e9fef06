import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLocalDate } from "@/lib/platform/calendar/local-date";
import { askedMonth, askedYear, monthsOf, startDay } from "./address";

const TODAY = "2026-06-09";

describe("the month that an address asks for", () => {
  it.each([
    ["2026-05", { shown: "2026-05", earlier: "2026-04", later: "2026-06" }],
    ["2026-01", { shown: "2026-01", earlier: "2025-12", later: "2026-02" }],
    ["2026-06", { shown: "2026-06", earlier: "2026-05", later: null }],
    ["2026-07", { shown: "2026-06", earlier: "2026-05", later: null }],
    ["1900-01", { shown: "1900-01", earlier: null, later: "1900-02" }],
    ["1899-12", { shown: "2026-06", earlier: "2026-05", later: null }],
    ["2026-13", { shown: "2026-06", earlier: "2026-05", later: null }],
  ])("of %s is one in which entries can be written", (asked, period) => {
    expect(askedMonth(asked, TODAY)).toEqual(period);
  });

  it("is that of today for anything else", () => {
    fc.assert(
      fc.property(fc.anything(), (asked) => {
        const { shown } = askedMonth(asked, TODAY);
        expect(isLocalDate(`${shown}-01`)).toBe(true);
      }),
    );
  });
});

describe("the year that an address asks for", () => {
  it.each([
    ["2026", { shown: "2026", earlier: "2025", later: null }],
    ["2024", { shown: "2024", earlier: "2023", later: "2025" }],
    ["1900", { shown: "1900", earlier: null, later: "1901" }],
    ["2027", null],
    ["26", null],
    [["2025"], null],
  ])("of %j is a year of twelve months, or none", (asked, period) => {
    expect(askedYear(asked, TODAY)).toEqual(period);
  });

  it("has twelve months", () => {
    expect(monthsOf("2024")).toHaveLength(12);
    expect(monthsOf("2024").at(-1)).toBe("2024-12");
  });
});

describe("the day from which the arrow keys go", () => {
  it.each([
    ["2026-05-07", "2026-05", "2026-05-07"],
    ["2026-02-31", "2026-02", "2026-02-28"],
    ["2028-02-30", "2028-02", "2028-02-29"],
    ["2026-06-30", "2026-06", "2026-06-09"],
    ["2026-04-07", "2026-05", "2026-05-31"],
    [undefined, "2026-06", "2026-06-09"],
  ])("is for %s in %s the day %s", (asked, month, day) => {
    expect(startDay(asked, month, month > "2026-06" ? "2028-12-31" : TODAY)).toBe(day);
  });
});
