import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CheckInForm } from "./form-schema";
import { monthPage } from "./month-page";
import {
  askedDay,
  checkInFrom,
  dayOfNew,
  isHeavyMood,
  latestOf,
  loggedDays,
  dateTimeOfNew,
  newestFirst,
  usualTags,
} from "./rules";
import { checkInEntry } from "@/tests/factories/check-in";

describe("the day that an address asks for", () => {
  it("is a calendar day that is not still to come", () => {
    expect(askedDay("2026-06-09", "2026-06-10")).toBe("2026-06-09");
    expect(askedDay("2026-06-10", "2026-06-10")).toBe("2026-06-10");
    for (const asked of ["2026-06-11", "2026-02-30", "yesterday", "", undefined]) {
      expect(askedDay(asked, "2026-06-10")).toBeUndefined();
    }
  });
});

describe("the order of check-ins", () => {
  it("is newest first by day, time and writing", () => {
    const entries = [
      checkInEntry({ day: "2026-06-09", time: "23:00" }),
      checkInEntry({ day: "2026-06-10", time: "08:00" }, { createdAt: "2026-06-10T06:00:00Z" }),
      checkInEntry({ day: "2026-06-10", time: "21:00" }),
      checkInEntry({ day: "2026-06-10", time: "08:00" }, { createdAt: "2026-06-11T06:00:00Z" }),
      checkInEntry({ day: "2026-06-10", time: undefined }),
    ];
    const [late, first, second, third, fourth] = newestFirst(entries, 4);
    expect([late, first, second, third, fourth]).toEqual([entries[2], entries[3], entries[1], entries[4], entries[0]]);
  });
});

describe("a check-in in the small hours", () => {
  it("is the last of its day, not the first", () => {
    const evening = checkInEntry({ day: "2026-06-10", time: "21:00" });
    const night = checkInEntry({ day: "2026-06-10", time: "00:30" });
    expect(newestFirst([evening, night], 4)).toEqual([night, evening]);
  });
});

describe("the order of a day that begins at another hour", () => {
  it("reported fault 4: two check-ins of one day stand in the order in which they were lived, from whatever hour", () => {
    const early = (time: string) => checkInEntry({ time });
    const evening = checkInEntry({ time: "19:00" });
    expect(latestOf("2026-06-10", newestFirst([early("02:00"), evening], 0))).toBe(evening);
    const five = early("05:00");
    expect(latestOf("2026-06-10", newestFirst([five, evening], 6))).toBe(five);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 1439 })),
        (start, minutes) => {
          // Minutes since the day began, as clock times.
          const asClock = (lived: number) => {
            const ofDay = (lived + start * 60) % 1440;
            return `${String(Math.floor(ofDay / 60)).padStart(2, "0")}:${String(ofDay % 60).padStart(2, "0")}`;
          };
          const inOrder = minutes.toSorted((a, b) => b - a).map((lived) => checkInEntry({ time: asClock(lived) }));
          expect(newestFirst(inOrder.toReversed(), start)).toEqual(inOrder);
        },
      ),
    );
  });

  it("reported fault 33: what was written later is the newer one when the clock went back in between", () => {
    const live = (time: string, utcOffset: number) => checkInEntry({ day: "2027-10-30", time, utcOffset });
    const [summer, winter] = [live("02:58", 120), live("02:00", 60)];
    expect(newestFirst([summer, winter], 4)).toEqual([winter, summer]);
    const [amsterdam, newYork] = [live("13:00", 120), live("12:30", -240)];
    expect(newestFirst([amsterdam, newYork], 4)).toEqual([newYork, amsterdam]);
    // A time that was typed counts by the clock that the day began with.
    const typed = checkInEntry({ day: "2027-10-30", time: "02:30" });
    expect(newestFirst([typed, winter, summer], 4)).toEqual([winter, summer, typed]);
  });

  it("stamps a new check-in of today with its clock, and keeps the stamp while day and time stay", () => {
    const form: CheckInForm = { mood: 6 };
    const clock = { today: "2026-06-10", time: "02:10", utcOffset: 345 };
    const written = checkInFrom(form, dateTimeOfNew(form, clock));
    expect(written).toMatchObject({ day: "2026-06-10", time: "02:10", utcOffset: 345 });
    expect(checkInFrom({ ...form, day: "2026-06-10", time: "02:10" }, written)).toMatchObject({ utcOffset: 345 });
    expect(checkInFrom({ ...form, time: "21:00" }, written)).not.toHaveProperty("utcOffset");
    expect(checkInFrom({ ...form, day: "2026-06-09" }, written)).not.toHaveProperty("utcOffset");
    const backdated = { ...form, day: "2026-06-09" };
    expect(checkInFrom(backdated, dateTimeOfNew(backdated, clock))).toMatchObject({ time: undefined });
  });
});

describe("the day on Today", () => {
  const morning = checkInEntry({ time: "08:00", mood: 4 });
  const evening = checkInEntry({ time: "21:00", mood: 7 });

  it("goes on with the last check-in of the day", () => {
    expect(latestOf("2026-06-10", newestFirst([morning, evening], 4))).toBe(evening);
    expect(latestOf("2026-06-11", newestFirst([morning, evening], 4))).toBeNull();
  });

  it("counts days, not check-ins", () => {
    const entries = [morning, evening, checkInEntry({ day: "2026-05-28" }), checkInEntry({ day: "2026-05-27" })];
    expect(loggedDays(entries, "2026-06-10", 14)).toBe(2);
  });

  it("offers the tags that were used most", () => {
    const entries = [
      checkInEntry({ tags: ["werk"] }),
      checkInEntry({ tags: ["sport", "werk"] }),
      checkInEntry({ tags: ["alleen"] }),
    ];
    expect(usualTags(entries, 2)).toEqual(["werk", "alleen"]);
  });
});

describe("the day of a new check-in", () => {
  it("is the one its page showed, when the day turned over meanwhile", () => {
    expect(dayOfNew("2026-06-09", "2026-06-10")).toBe("2026-06-09");
  });

  it("is today for a page from longer ago, from ahead of time, or that shows none", () => {
    for (const shown of ["2026-06-08", "2026-06-11", undefined])
      expect(dayOfNew(shown, "2026-06-10")).toBe("2026-06-10");
  });
});

describe("the list by month", () => {
  const entries = ["2026-06-10", "2026-06-01", "2026-03-05", "2025-12-31"].map((day) => checkInEntry({ day }));

  it("opens on the newest month and links to the months that hold something", () => {
    expect(monthPage(entries, undefined, "2026-07-01")).toMatchObject({
      month: "2026-06",
      earlier: "2026-03",
      later: null,
    });
    expect(monthPage(entries, "2026-03", "2026-07-01")).toMatchObject({ earlier: "2025-12", later: "2026-06" });
    expect(monthPage(entries, "2026-04", "2026-07-01")).toMatchObject({
      entries: [],
      earlier: "2026-03",
      later: "2026-06",
    });
  });

  it("ignores a month that is none", () => {
    expect(monthPage(entries, "2026-13", "2026-07-01").month).toBe("2026-06");
    expect(monthPage([], undefined, "2026-07-01").month).toBe("2026-07");
  });
});

describe("a heavy mood", () => {
  it("is a 1 or a 2, and never a mood that was not logged", () => {
    expect([1, 1.5, 2].map(isHeavyMood)).toEqual([true, true, true]);
    expect([2.5, 3, 10, undefined].map(isHeavyMood)).toEqual([false, false, false, false]);
  });
});
