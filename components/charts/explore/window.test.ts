import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundedWindow, presetOf, presetWindow } from "./window";

describe("the period of an exploration", () => {
  it("is the last days of the record, or all of it where that is shorter", () => {
    expect(presetWindow("4w", 100)).toEqual({ start: 72, end: 99 });
    expect(presetWindow("1y", 100)).toEqual({ start: 0, end: 99 });
    expect(presetWindow("all", 4000)).toEqual({ start: 0, end: 3999 });
  });

  it("is named by the preset that shows the same days, and by none when it was chosen by hand", () => {
    expect(presetOf({ start: 72, end: 99 }, 100)).toBe("4w");
    expect(presetOf({ start: 0, end: 99 }, 100)).toBe("1y");
    expect(presetOf({ start: 3, end: 50 }, 100)).toBeUndefined();
  });

  it("holds at least a week and stays within the record, whatever is asked", () => {
    const place = fc.integer({ min: -50, max: 500 });
    fc.assert(
      fc.property(place, place, fc.integer({ min: 1, max: 400 }), (start, end, count) => {
        const window = boundedWindow({ start, end }, count);
        expect(window.start).toBeGreaterThanOrEqual(0);
        expect(window.end).toBeLessThan(count);
        expect(window.end - window.start + 1).toBeGreaterThanOrEqual(Math.min(7, count));
      }),
    );
  });
});
