import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectDecimalSign, readDecimal } from "./decimal";
import { detectScale, statedEnds, toGrade } from "./scale";
import { detectSleepUnit, readSleepHours } from "./sleep-duration";

describe("decimal sign", () => {
  it("rejects text around a number and a number with two signs", () => {
    expect(readDecimal("7,5", ",")).toBe(7.5);
    expect(readDecimal("7,5", ".")).toBeNull();
    expect(readDecimal("1e3", ".")).toBeNull();
    expect(readDecimal("", ",")).toBeNull();
  });

  it("is detected, and ambiguous when both occur as often", () => {
    expect(detectDecimalSign(["7,5", "6", "03-02-2026"], ".")).toMatchObject({ value: ",", certainty: "certain" });
    expect(detectDecimalSign(["7,5", "6.5"], ".")).toMatchObject({ value: ".", certainty: "ambiguous" });
    expect(detectDecimalSign(["7", "6"], ",")).toMatchObject({ value: ",", certainty: "certain" });
  });
});

describe("scale", () => {
  const endsOf = (header: string, values: readonly number[]) =>
    detectScale(values, { here: statedEnds(header), beside: null })?.ends ?? null;
  const repeated = (values: readonly number[], count: number) =>
    Array.from({ length: count }, (_, index) => values[index % values.length] ?? 0);

  it.each([
    ["positive_feeling", [0, 1, 2, 3], 60, 0, 3],
    ["mood", [1, 2, 5], 21, 1, 5],
    ["mood", [1, 4, 10], 21, 1, 10],
    ["mood", [0, 10], 20, 0, 10],
    ["mood", [0, 12, 88, 100], 20, 0, 100],
    ["mood", [-2, 1, 2], 60, -2, 2],
    ["Stemming (1-10)", [2, 3], 2, 1, 10],
    ["Stemming (1-5)", [2, 3], 2, 1, 5],
    ["Stemming (1-10)", [2, 7, 99], 3, 1, 10],
  ])("of %s with %j (%d values) ends at %d and %d", (header, values, count, min, max) => {
    expect(endsOf(header, repeated(values, count))).toEqual({ min, max });
  });

  it.each([
    ["fewer than twenty values", [1, 5], 19],
    ["a bad month on a scale to five", [1, 2, 3], 40],
    ["six bad weeks on a scale to ten", [0, 1, 2, 3], 45],
    ["a scale of which no end was ever chosen", [3, 5, 8], 300],
    ["ends that no scale in use has", [2, 7], 300],
  ])("is asked for %s", (_, values, count) => {
    expect(endsOf("mood", repeated(values, count))).toBeNull();
  });

  it("is never guessed from fewer than twenty values, whatever they are", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 19 }), (values) => {
        expect(endsOf("mood", values)).toBeNull();
      }),
    );
  });

  it("is taken from the column beside it when the values fit", () => {
    expect(detectScale([4, 7], { here: null, beside: [1, 7] })).toMatchObject({
      ends: { min: 1, max: 7 },
      certainty: "likely",
    });
    expect(detectScale([4, 9], { here: null, beside: [1, 7] })?.ends).toBeNull();
    expect(detectScale([], { here: null, beside: null })).toBeNull();
  });

  it("is not stretched by a slip of the finger among many values", () => {
    const values = [...Array.from({ length: 200 }, (_, index) => (index % 10) + 1), 77];
    expect(detectScale(values, { here: null, beside: null })).toMatchObject({
      ends: { min: 1, max: 10 },
      seen: { min: 1, max: 77 },
    });
  });

  it("maps the ends to 1 and 10, or the other way round", () => {
    expect([0, 1, 2, 3].map((value) => toGrade(value, { min: 0, max: 3, reversed: false }))).toEqual([1, 4, 7, 10]);
    expect([0, 1, 2, 3].map((value) => toGrade(value, { min: 0, max: 3, reversed: true }))).toEqual([10, 7, 4, 1]);
    expect(toGrade(4, { min: 0, max: 3, reversed: false })).toBeNull();
  });

  it("stays between 1 and 10 and is mirrored by reversal", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 1, max: 100 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (min, width, share) => {
          const value = Math.min(min + width * share, min + width);
          const grade = toGrade(value, { min, max: min + width, reversed: false });
          const mirrored = toGrade(value, { min, max: min + width, reversed: true });
          expect(grade).toBeGreaterThanOrEqual(1);
          expect(grade).toBeLessThanOrEqual(10);
          expect((grade ?? 0) + (mirrored ?? 0)).toBeCloseTo(11, 1);
        },
      ),
    );
  });
});

describe("sleep", () => {
  it("reads hours, minutes and clock durations", () => {
    expect(readSleepHours("7,5", "hours", ",")).toBe(7.5);
    expect(readSleepHours("450", "minutes", ".")).toBe(7.5);
    expect(readSleepHours("7:30", "clock", ".")).toBe(7.5);
    expect(readSleepHours("7h 30m", "clock", ".")).toBe(7.5);
    expect(readSleepHours("25", "hours", ".")).toBe("out-of-range");
    expect(readSleepHours("veel", "hours", ".")).toBe("not-a-number");
  });

  it("finds the unit", () => {
    expect(detectSleepUnit(["7:30", "8:00"], ".")).toBe("clock");
    expect(detectSleepUnit(["450", "380"], ".")).toBe("minutes");
    expect(detectSleepUnit(["7.5", "8"], ".")).toBe("hours");
  });
});
