import { describe, expect, it } from "vitest";
import { DETECTION_CELLS } from "@/tests/bench/trends/detection-cells";
import { FALSE_ALARM_CELLS } from "@/tests/bench/trends/false-alarm-cells";
import { poisson, wilson } from "@/tests/bench/trends/intervals";
import { perMeasure } from "@/tests/bench/trends/person";
import { normal, randomFor } from "@/tests/bench/trends/random";
import { runCell, type Outcome } from "@/tests/bench/trends/run";
import { scenario, step } from "@/tests/bench/trends/scenario";
import { simulate } from "@/tests/bench/trends/simulate";

const PEOPLE = 40;
const CELLS = new Map([...FALSE_ALARM_CELLS, ...DETECTION_CELLS].map((cell) => [cell.key, cell]));

/** Estimates of a cell's rows in order. */
function estimates(key: string): number[] {
  const cell = CELLS.get(key);
  if (!cell) throw new Error(`no cell ${key}`);
  return runCell(cell, PEOPLE, 1).map(({ estimate }: Outcome) => estimate);
}

// `npm run bench:trends` holds the engine to its musts with 300 people a cell. Few people and wide bounds here: an
// engine that stops finding, or finds everywhere, is caught in seconds.
describe("the engine on a few simulated people", () => {
  it("seldom calls a quiet year lasting", () => {
    const [lasting, noticed] = estimates("quiet-mood");
    expect(lasting).toBeLessThan(0.8);
    expect(noticed).toBeGreaterThan(0.05);
    expect(noticed).toBeLessThan(1.2);
  });

  it("finds most drops of 1.5 SD by day 28 and more by day 42", () => {
    const [byDay28 = 0, byDay42 = 0] = estimates("step-1.5");
    expect(byDay28).toBeGreaterThan(0.7);
    expect(byDay42).toBeGreaterThan(0.8);
    expect(byDay42).toBeGreaterThanOrEqual(byDay28);
  });

  it("names a recovered stretch in therapy, and no longer calls it lasting", () => {
    expect(estimates("dip-1.5-28")[0]).toBeGreaterThan(0.7);
    expect(estimates("low-60-recovered")[0]).toBeLessThan(0.2);
  });
});

describe("a simulated record", () => {
  const quiet = scenario({
    days: 4_000,
    traits: { missing: 0.3, weekday: 0, sd: perMeasure(() => 1.4), level: perMeasure(() => 6) },
  });
  const moods = (record: ReturnType<typeof simulate>) => record.days.flatMap(({ mood }) => mood ?? []);

  it("is the same for the same seed and differs for another seed", () => {
    expect(simulate(randomFor(1, "a"), quiet)).toEqual(simulate(randomFor(1, "a"), quiet));
    expect(simulate(randomFor(1, "a"), quiet)).not.toEqual(simulate(randomFor(2, "a"), quiet));
  });

  it("has the level, SD, gaps and whole grades of its scenario", () => {
    const grades = moods(simulate(randomFor(1, "traits"), quiet));
    expect(grades.length / 4_000).toBeCloseTo(0.7, 1);
    expect(mean(grades)).toBeCloseTo(6, 0);
    expect(Math.sqrt(mean(grades.map((grade) => (grade - mean(grades)) ** 2)))).toBeCloseTo(1.4, 0);
    expect(grades.every((grade) => Number.isInteger(grade) && grade >= 1 && grade <= 10)).toBe(true);
  });

  it("shifts by the change of its scenario", () => {
    const changed = { ...quiet, change: step(2_000, -1.5) };
    const days = simulate(randomFor(1, "change"), changed).days;
    const part = (from: number) => mean(days.slice(from, from + 2_000).flatMap(({ mood }) => mood ?? []));
    expect(part(0) - part(2_000)).toBeGreaterThan(1.5 * 1.4 - 0.3);
    expect(part(0) - part(2_000)).toBeLessThan(1.5 * 1.4 + 0.3);
  });
});

describe("the statistics of the benchmark", () => {
  it("give intervals that agree with published values", () => {
    // Newcombe 1998, table I, method 3: 81 of 263; and the exact Poisson limits of 10 events, 4.795–18.390.
    expect(wilson(81, 263).low).toBeCloseTo(0.2553, 4);
    expect(wilson(81, 263).high).toBeCloseTo(0.3662, 4);
    expect(poisson(10, 1).low).toBeCloseTo(4.795, 1);
    expect(poisson(10, 1).high).toBeCloseTo(18.39, 1);
    expect(poisson(0, 1).low).toBe(0);
  });

  it("draw noise with mean 0 and variance 1", () => {
    const random = randomFor(1, "normal");
    const draws = Array.from({ length: 20_000 }, () => normal(random));
    expect(Math.abs(mean(draws))).toBeLessThan(0.03);
    expect(mean(draws.map((draw) => draw ** 2))).toBeCloseTo(1, 1);
  });
});

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
