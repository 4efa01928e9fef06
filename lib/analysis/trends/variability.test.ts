import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortedWindow } from "./sorted-window";
import { toSeries } from "./series";
import { variabilityEstimator, type Variability } from "./variability";

const isLogged = (value: number | undefined): value is number => value !== undefined && !Number.isNaN(value);
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const median = (values: number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  return mean([sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0]);
};

/** The formula of the specification, computed anew from nothing. */
function fromScratch(values: Float64Array, t: number): Variability | null {
  const upToDay = [...values].slice(0, t + 1);
  const residuals = upToDay.map((value, i) => {
    const near = upToDay.slice(Math.max(0, i - 14), i + 15).filter(isLogged);
    return near.length < 6 ? Number.NaN : (value - mean(near)) * Math.sqrt(near.length / (near.length - 1));
  });
  const year = residuals.slice(Math.max(0, t - 364));
  const all = year.filter(isLogged);
  if (all.length < 14) return null;
  const cap = 3 * 1.4826 * median(all.map(Math.abs)) || Infinity;
  const clipped = year.map((residual) => Math.max(-cap, Math.min(cap, residual)));
  const square = mean(clipped.filter(isLogged).map((residual) => residual ** 2));
  const products = clipped.map((residual, i) => residual * (clipped[i - 1] ?? Number.NaN)).filter(isLogged);
  const r1 = products.length > 0 && square > 0 ? mean(products) / square : 0;
  const phi = (products.length * (r1 + 0.07) + 20 * 0.3) / (products.length + 20);
  return { sd: Math.max(0.5, Math.sqrt(square)), phi: Math.max(0, Math.min(0.7, phi)) };
}

describe("the variability estimator", () => {
  it("gives the same result incrementally as from scratch, over more than a year", () => {
    const grade = fc.option(fc.integer({ min: 1, max: 10 }), { nil: Number.NaN });
    fc.assert(
      fc.property(fc.array(grade, { minLength: 1, maxLength: 450, size: "max" }), (grades) => {
        const values = Float64Array.from(grades);
        const estimate = variabilityEstimator(toSeries(0, values));
        for (let t = 0; t < values.length; t += 7) {
          const expected = fromScratch(values, t);
          const found = estimate(t);
          expect(found === null).toBe(expected === null);
          expect(found?.sd ?? 0).toBeCloseTo(expected?.sd ?? 0, 9);
          expect(found?.phi ?? 0).toBeCloseTo(expected?.phi ?? 0, 9);
        }
      }),
      { numRuns: 8 },
    );
  });

  it("can be asked only once, at the end of a long record", () => {
    const values = Float64Array.from({ length: 900 }, (_, i) => 5 + ((i * 7) % 5));
    expect(variabilityEstimator(toSeries(0, values))(899)?.sd).toBeCloseTo(fromScratch(values, 899)?.sd ?? 0, 9);
  });
});

describe("a sorted window", () => {
  it("keeps the median while numbers and ties are added and removed", () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 });
    fc.assert(
      fc.property(numbers, numbers, numbers, (gone, remaining, extra) => {
        const window = sortedWindow(80);
        for (const value of [...gone, ...remaining, Number.NaN]) window.insert(value);
        for (const value of [...gone, Number.NaN]) window.remove(value);
        expect(window.size()).toBe(remaining.length);
        const all = [...remaining, ...extra];
        const expected = all.length === 0 ? Number.NaN : median(all);
        expect(window.medianWith(Float64Array.from(extra).sort(), extra.length)).toBe(expected);
      }),
    );
  });
});
