import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanVariance } from "./mean-variance";
import { toSeries } from "./series";
import { inflation } from "./variability";

const seriesOf = (logged: boolean[]) =>
  toSeries(
    20_000,
    Float64Array.from(logged, (is) => (is ? 5 : Number.NaN)),
  );

describe("the variance of a mean of autocorrelated days", () => {
  it("equals the sum over all pairs of logged days, whatever the gaps", () => {
    const property = fc.property(
      fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }),
      fc.double({ min: 0, max: 0.7, noNaN: true }),
      (logged, phi) => {
        const days = logged.flatMap((is, day) => (is ? [day] : []));
        const variance = meanVariance(seriesOf(logged), 0, logged.length - 1, phi);
        fc.pre(days.length > 0);
        const pairs = days.flatMap((a) => days.map((b) => phi ** Math.abs(a - b)));
        expect(variance).toBeCloseTo(pairs.reduce((sum, each) => sum + each, 0) / days.length ** 2, 9);
      },
    );
    fc.assert(property);
  });

  it("comes near (1 + phi) / (1 - phi) / n for many days in a row, and is less where days are missing", () => {
    const whole = seriesOf(Array.from({ length: 2_000 }, () => true));
    expect(meanVariance(whole, 0, 1_999, 0.5) / (inflation(0.5) / 2_000)).toBeCloseTo(1, 2);
    const everyThird = seriesOf(Array.from({ length: 60 }, (_, day) => day % 3 === 0));
    const together = seriesOf(Array.from({ length: 20 }, () => true));
    expect(meanVariance(everyThird, 0, 59, 0.5)).toBeLessThan(0.7 * meanVariance(together, 0, 19, 0.5));
  });

  it("uses the part of the window that lies in the record", () => {
    const series = seriesOf([true, true, true]);
    expect(meanVariance(series, -10, 10, 0.3)).toBe(meanVariance(series, 0, 2, 0.3));
  });

  it("is NaN without a logged day", () => {
    expect(meanVariance(seriesOf([false, false]), 0, 1, 0.3)).toBeNaN();
  });
});
