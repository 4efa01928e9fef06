import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/calendar/local-date";
import { smoothLine } from "./smooth";

const series = (values: (number | null)[]) =>
  values.flatMap((value, i) => (value === null ? [] : [{ day: addDays("2024-02-20", i), value }]));

describe("smoothLine", () => {
  it("has no segments and no gaps without points", () => {
    expect(smoothLine([])).toEqual({ segments: [], gaps: [] });
  });

  it("returns a constant level on logged days only", () => {
    const { segments, gaps } = smoothLine(series([6, null, 6, null, null, null, null, 6]));
    expect(segments.map((segment) => segment.map((point) => point.day))).toEqual([
      ["2024-02-20", "2024-02-22", "2024-02-27"],
    ]);
    for (const point of segments.flat()) expect(point.value).toBeCloseTo(6, 12);
    expect(gaps).toEqual([]);
  });

  it("breaks after five days in a row without an entry, also across a leap day", () => {
    const { segments, gaps } = smoothLine(series([5, 5, 5, 5, 5, 5, 5, null, null, null, null, null, 8]));
    expect(segments.map((segment) => segment.length)).toEqual([7, 1]);
    expect(segments[1]).toEqual([{ day: "2024-03-03", value: 8, entries: 1 }]);
    expect(gaps).toEqual([{ from: "2024-02-27", until: "2024-03-02", days: 5 }]);
  });

  it("uses the mean of several values on one day, in any order", () => {
    const { segments } = smoothLine([
      { day: "2024-01-02", value: 9 },
      { day: "2024-01-01", value: 4 },
      { day: "2024-01-02", value: 7 },
      { day: "2024-01-03", value: Number.NaN },
    ]);
    expect(segments[0]?.map((point) => point.day)).toEqual(["2024-01-01", "2024-01-02"]);
    expect(segments[0]?.[0]?.value).toBeCloseTo((4 + 8 * 0.999 ** 3) / (1 + 0.999 ** 3), 12);
  });

  it("stays within the range of the values, and draws every logged day once", () => {
    const value = fc.option(fc.integer({ min: 1, max: 10 }));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 80 }), (values) => {
        const points = series(values);
        const drawn = smoothLine(points).segments.flat();
        expect(drawn.map((point) => point.day)).toEqual(points.map((point) => point.day));
        const grades = points.map((point) => point.value);
        for (const point of drawn) {
          expect(point.value).toBeGreaterThanOrEqual(Math.min(...grades) - 1e-9);
          expect(point.value).toBeLessThanOrEqual(Math.max(...grades) + 1e-9);
        }
      }),
    );
  });

  it("gives the effective number of entries behind a level", () => {
    const alike = smoothLine(series(Array.from({ length: 41 }, () => 6))).segments[0] ?? [];
    const [edge, middle] = [alike[0]?.entries ?? 0, alike[20]?.entries ?? 0];
    // A kernel of 10 days on either side has 19 days in it; tricube weights are worth fewer than as many equal ones.
    expect(middle).toBeGreaterThan(12);
    expect(middle).toBeLessThan(19);
    expect(edge).toBeLessThan(middle);
    const means = smoothLine(series([6, 6, 6]).map((point) => ({ ...point, entries: 7 }))).segments[0] ?? [];
    const days = smoothLine(series([6, 6, 6])).segments[0] ?? [];
    expect(means[1]?.entries).toBeCloseTo(7 * (days[1]?.entries ?? 0), 9);
  });
});
