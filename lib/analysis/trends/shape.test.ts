import { describe, expect, it } from "vitest";
import { toSeries } from "./series";
import { shapeOf } from "./shape";

const seriesOf = (values: number[]) => toSeries(19_723, Float64Array.from(values));
const step = Array.from({ length: 100 }, (_, i) => (i < 50 ? 5 : 6));
const line = Array.from({ length: 100 }, (_, i) => i / 20);

describe("the shape of a change", () => {
  it("is sudden only when two levels fit better by more than the noise of the days", () => {
    expect(shapeOf(seriesOf(step), 60, { sd: 0.5, phi: 0 })?.form).toBe("sudden");
    expect(shapeOf(seriesOf(step), 60, { sd: 3, phi: 0 })?.form).toBe("unclear");
    // Alike neighbours are worth fewer days.
    const margin = (phi: number) => shapeOf(seriesOf(step), 60, { sd: 1, phi })?.margin ?? 0;
    expect(margin(0.5)).toBeCloseTo(3 * margin(0), 9);
  });

  it("is gradual when a line fits better, and has a day only when it is sudden", () => {
    const gradual = shapeOf(seriesOf(line), 60, { sd: 0.5, phi: 0 });
    expect(gradual?.form).toBe("gradual");
    expect(gradual).not.toHaveProperty("day");
    // 2024-01-01 and 50 days.
    expect(shapeOf(seriesOf(step), 60, { sd: 0.5, phi: 0 })).toMatchObject({ day: "2024-02-20" });
  });

  it("uses 56 days before and 28 after, as far as they are in the record", () => {
    expect(shapeOf(seriesOf(step), 60, { sd: 1, phi: 0 })).toMatchObject({ from: "2024-01-05", to: "2024-03-29" });
    expect(shapeOf(seriesOf(step.slice(0, 70)), 60, { sd: 1, phi: 0 })?.to).toBe("2024-03-10");
  });

  it("is null with fewer than five days on either side", () => {
    const sparse = step.map((value, i) => (i % 12 === 0 ? value : Number.NaN));
    expect(shapeOf(seriesOf(sparse), 60, { sd: 1, phi: 0 })).toBeNull();
  });
});
