import { describe, expect, it } from "vitest";
import { monthPage } from "@/lib/check-ins/month-page";
import { dayOfNew, latestOf, loggedDays, newestFirst, usualTags } from "@/lib/check-ins/rules";
import { checkInEntry } from "@/tests/factories/check-in";

describe("the order of check-ins", () => {
  it("is newest first by day, time and writing", () => {
    const entries = [
      checkInEntry({ day: "2026-06-09", time: "23:00" }),
      checkInEntry({ day: "2026-06-10", time: "08:00" }, { createdAt: "2026-06-10T06:00:00Z" }),
      checkInEntry({ day: "2026-06-10", time: "21:00" }),
      checkInEntry({ day: "2026-06-10", time: "08:00" }, { createdAt: "2026-06-11T06:00:00Z" }),
      checkInEntry({ day: "2026-06-10", time: undefined }),
    ];
    const [late, first, second, third, fourth] = [...entries].sort(newestFirst);
    expect([late, first, second, third, fourth]).toEqual([entries[2], entries[3], entries[1], entries[4], entries[0]]);
  });
});

describe("a check-in in the small hours", () => {
  it("is the last of its day, not the first", () => {
    const evening = checkInEntry({ day: "2026-06-10", time: "21:00" });
    const night = checkInEntry({ day: "2026-06-10", time: "00:30" });
    expect([evening, night].sort(newestFirst)).toEqual([night, evening]);
  });
});

describe("the day on Today", () => {
  const morning = checkInEntry({ time: "08:00", mood: 4 });
  const evening = checkInEntry({ time: "21:00", mood: 7 });

  it("goes on with the last check-in of the day", () => {
    expect(latestOf("2026-06-10", [morning, evening])).toBe(evening);
    expect(latestOf("2026-06-11", [morning, evening])).toBeNull();
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
