import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hatchOf } from "@/lib/charts/hatch";
import { monotonePath } from "@/lib/charts/path";

const coordinates = (d: string) => d.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
const surfaces = fc.record({
  x: fc.integer({ min: 0, max: 800 }),
  y: fc.integer({ min: 0, max: 400 }),
  width: fc.integer({ min: 1, max: 800 }),
  height: fc.integer({ min: 20, max: 200 }),
});

describe("hatching", () => {
  it("is cut to its surface", () => {
    fc.assert(
      fc.property(surfaces, fc.constantFrom("recovered", "lasting"), (surface, status) => {
        const numbers = coordinates(hatchOf(status, surface)?.d ?? "");
        const outside = numbers.filter((number, i) => {
          const [start, size] = i % 2 === 0 ? [surface.x, surface.width] : [surface.y, surface.height];
          return number < start - 0.1 || number > start + size + 0.1;
        });
        expect(outside).toEqual([]);
      }),
    );
  });

  it("has none for what is not a low period", () => {
    expect(hatchOf("plain", { x: 0, y: 0, width: 10, height: 10 })).toBeNull();
  });
});

describe("the curve through the weekly levels", () => {
  it("never goes beyond the two points it joins", () => {
    const values = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(values, (ys) => {
        const points = ys.map((y, i) => ({ x: i * 10, y }));
        const segments = monotonePath(points).split("C").slice(1);
        segments.forEach((segment, i) => {
          const [, y1 = 0, , y2 = 0] = coordinates(segment);
          const ends = [points[i]?.y ?? 0, points[i + 1]?.y ?? 0];
          for (const y of [y1, y2]) {
            expect(y).toBeGreaterThanOrEqual(Math.min(...ends) - 0.1);
            expect(y).toBeLessThanOrEqual(Math.max(...ends) + 0.1);
          }
        });
      }),
    );
  });
});
