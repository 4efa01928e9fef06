import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hatchOf } from "./hatch";
import { dotsPath, linesPath, monotonePath, straightPath } from "./path";

const coordinates = (d: string) => d.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
const surfaces = fc.record({
  x: fc.integer({ min: 0, max: 800 }),
  y: fc.integer({ min: 0, max: 400 }),
  width: fc.integer({ min: 1, max: 800 }),
  height: fc.integer({ min: 20, max: 200 }),
});

describe("the hatching of an episode", () => {
  it("lies within the surface", () => {
    fc.assert(
      fc.property(surfaces, fc.constantFrom("recovered", "lasting", "open"), (surface, status) => {
        const { x: left, y: top, width, height } = surface;
        const places = placesOf(hatchOf(status, surface)?.d ?? "");
        const isWithin = (at: number, start: number, size: number) => at >= start - 0.11 && at <= start + size + 0.11;
        expect(places.length).toBeGreaterThan(0);
        expect(places.filter(({ x, y }) => !isWithin(x, left, width) || !isWithin(y, top, height))).toEqual([]);
      }),
    );
  });

  it("is absent for a finding that is not a low period", () => {
    expect(hatchOf("plain", { x: 0, y: 0, width: 10, height: 10 })).toBeNull();
  });
});

describe("the curve through the weekly levels", () => {
  it("stays between the two points it joins", () => {
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

/** Where a path of steps goes, in units. */
function placesOf(d: string): { x: number; y: number }[] {
  const steps = d.match(/-?(?:\d+\.?\d*|\.\d+)/g)?.map(Number) ?? [];
  let at = { x: 0, y: 0 };
  const places: { x: number; y: number }[] = [];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    at = { x: at.x + (steps[i] ?? 0), y: at.y + (steps[i + 1] ?? 0) };
    places.push(at);
  }
  return places;
}

const tenths = fc.integer({ min: -2_000, max: 20_000 }).map((n) => n / 10);
const polyline = fc.array(fc.record({ x: tenths, y: tenths }), { minLength: 1, maxLength: 60 });

describe("a path of relative steps", () => {
  it("places every dot at its coordinates", () => {
    fc.assert(
      fc.property(polyline, (points) => {
        const places = placesOf(dotsPath(points).replaceAll("h0", ""));
        expect(places).toHaveLength(points.length);
        points.forEach((point, i) => {
          expect(places[i]?.x).toBeCloseTo(point.x, 6);
          expect(places[i]?.y).toBeCloseTo(point.y, 6);
        });
      }),
    );
  });

  it("draws every separate line from end to end", () => {
    fc.assert(
      fc.property(polyline, (points) => {
        const strokes = points.slice(1).map((to, i) => ({ from: points[i] ?? to, to }));
        const places = placesOf(linesPath(strokes));
        const ends = strokes.flatMap(({ from, to }) => [from, to]);
        expect(places).toHaveLength(ends.length);
        ends.forEach((end, i) => {
          expect(places[i]?.x).toBeCloseTo(end.x, 6);
          expect(places[i]?.y).toBeCloseTo(end.y, 6);
        });
      }),
    );
  });

  it("simplifies a line by less than a visible distance and keeps its ends", () => {
    const smooth = Array.from({ length: 330 }, (_, i) => ({ x: i * 2.4, y: 80 + 40 * Math.sin(i / 25) }));
    const places = placesOf(straightPath(smooth));
    expect(places.length).toBeLessThan(smooth.length / 3);
    const awayFrom = (p: { x: number; y: number }) =>
      Math.min(...places.slice(1).map((b, i) => distanceToStretch(p, places[i] ?? b, b)));
    for (const point of smooth) expect(awayFrom(point)).toBeLessThan(0.3);
    expect(places[0]?.x).toBeCloseTo(0, 6);
    expect(places.at(-1)?.x).toBeCloseTo(329 * 2.4, 1);
  });
});

function distanceToStretch(p: { x: number; y: number }, a: { x: number; y: number }, b: { x: number; y: number }) {
  const squared = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const along = squared === 0 ? 0 : ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / squared;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(p.x - a.x - t * (b.x - a.x), p.y - a.y - t * (b.y - a.y));
}
