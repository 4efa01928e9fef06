import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepExtremes } from "./downsample";

const series = fc
  .array(fc.double({ min: 1, max: 10, noNaN: true }), { minLength: 1, maxLength: 2000 })
  .map((values) => values.map((value, x) => ({ x, value })));

describe("downsampling a series of points", () => {
  it("keeps at most as many points as asked, in order, and both extremes", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 2, max: 500 }), (points, max) => {
        const sampled = keepExtremes(points, max);
        expect(sampled.length).toBeLessThanOrEqual(Math.max(max, 2));
        expect(sampled.map(({ x }) => x)).toEqual(sampled.map(({ x }) => x).toSorted((a, b) => a - b));
        const values = points.map(({ value }) => value);
        const left = sampled.map(({ value }) => value);
        expect(Math.min(...left)).toBe(Math.min(...values));
        expect(Math.max(...left)).toBe(Math.max(...values));
      }),
    );
  });

  it("returns a short series unchanged", () => {
    const points = [
      { x: 0, value: 3 },
      { x: 1, value: 4 },
    ];
    expect(keepExtremes(points, 400)).toBe(points);
  });
});
