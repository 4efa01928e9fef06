import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, fromEpochDay, isLocalDate, toEpochDay, weekdayOf } from "./local-date";
import { localDateSchema } from "./local-date-schema";
import { monthOf, monthsBetween } from "./month";

const epochDay = fc.integer({ min: -200_000, max: 200_000 });

describe("local dates", () => {
  it("survive the way to epoch days and back", () => {
    fc.assert(fc.property(epochDay, (day) => toEpochDay(fromEpochDay(day)) === day));
  });

  it("add up", () => {
    fc.assert(
      fc.property(epochDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        const from = fromEpochDay(day);
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });

  it("are told from other texts as at an edge", () => {
    const part = (max: number, length: number) => fc.nat(max).map((value) => String(value).padStart(length, "0"));
    const almostDay = fc.tuple(part(9999, 4), part(13, 2), part(32, 2)).map((parts) => parts.join("-"));
    fc.assert(
      fc.property(fc.oneof(almostDay, fc.string()), (text) => {
        expect(isLocalDate(text)).toBe(localDateSchema.safeParse(text).success);
      }),
      { numRuns: 500 },
    );
  });

  it("know leap days", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2023-02-28", 1)).toBe("2023-03-01");
    expect(localDateSchema.safeParse("2023-02-29").success).toBe(false);
  });

  it("know their weekday", () => {
    expect(weekdayOf("2026-06-10")).toBe(3);
    expect(weekdayOf("1969-12-31")).toBe(3);
    expect(weekdayOf("2026-11-29")).toBe(7);
  });

  it("are counted as the calendar counts them, on every day of four centuries", () => {
    for (let day = -80_000; day < 70_000; day++) {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (toEpochDay(text) !== day) throw new Error(`${text} is ${day}, not ${toEpochDay(text)}`);
      if (fromEpochDay(day) !== text) throw new Error(`${day} is ${text}, not ${fromEpochDay(day)}`);
    }
  });

  it("are read as a Date reads them, whatever stands there", () => {
    const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));
    const likeADay = fc.tuple(digits(4), digits(2), digits(2)).map((parts) => parts.join("-"));
    const readOr = (read: () => number) => {
      try {
        return read();
      } catch {
        return null;
      }
    };
    fc.assert(
      fc.property(fc.oneof(likeADay, fc.stringMatching(/^[0-9:-]{8,11}$/)), (text) => {
        const ms = Date.parse(`${text}T00:00:00Z`);
        expect(readOr(() => toEpochDay(text))).toBe(Number.isNaN(ms) ? null : ms / 86_400_000);
      }),
      { numRuns: 2_000 },
    );
  });

  it("refuse what is no day", () => {
    expect(() => toEpochDay("yesterday")).toThrow(RangeError);
    for (const invalid of ["2026-13-01", "2026-00-10", "2026-01-00", "2o26-01-01", "2026/01/01", "2026-1-011", ""]) {
      expect(() => toEpochDay(invalid), invalid).toThrow(RangeError);
    }
  });
});

describe("months", () => {
  it("run across years", () => {
    expect(monthsBetween("2025-11", "2026-02")).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
    expect(monthsBetween("2026-02", "2026-01")).toEqual([]);
    expect(monthOf("2026-06-10")).toBe("2026-06");
  });
});
