import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/platform/calendar/local-date";
import { levelMargin } from "./level-band";
import { smoothLine } from "./smooth";
import { normal, randomFor } from "@/tests/bench/trends/random";

const point = (entries: number) => ({ day: "2026-01-01", value: 6, entries });

describe("the band around the smoothed line", () => {
  it("is 1.96 standard errors, wider for a higher autocorrelation and for fewer entries", () => {
    expect(levelMargin(point(16), { sd: 2, phi: 0 })).toBeCloseTo(1.96 * 0.5, 9);
    expect(levelMargin(point(16), { sd: 2, phi: 0.5 })).toBeCloseTo(1.96 * 0.5 * Math.sqrt(3), 9);
    expect(levelMargin(point(4), { sd: 2, phi: 0 })).toBeCloseTo(1.96, 9);
  });

  it("contains the true level of a constant person about 95 times in 100", () => {
    const people = Array.from({ length: 400 }, (_, person) => {
      const random = randomFor("band", person);
      const phi = 0.3;
      let state = normal(random);
      const values = Array.from({ length: 60 }, (_, i) => {
        state = phi * state + Math.sqrt(1 - phi ** 2) * normal(random);
        return { day: addDays("2026-01-01", i), value: 6 + 1.5 * state };
      });
      const level = smoothLine(values).segments[0]?.[30];
      if (!level) throw new Error("sixty days give a line");
      return Math.abs(level.value - 6) <= levelMargin(level, { sd: 1.5, phi });
    });
    const share = people.filter(Boolean).length / people.length;
    expect(share).toBeGreaterThan(0.92);
    expect(share).toBeLessThan(0.99);
  });
});
