import { analyse } from "@/lib/analysis/trends/analyse";
import { randomFor } from "./random";
import { ALL_MEASURES, scenario, step, weeklySessions } from "./scenario";
import { simulate } from "./simulate";

const DAYS = 4_000;

/** Milliseconds one analysis of 4,000 days with every channel takes: the median of `runs`, after two to warm up. */
export function medianAnalysisTime(runs: number): number {
  const random = randomFor("speed");
  const input = simulate(
    random,
    scenario({
      days: DAYS,
      measures: ALL_MEASURES,
      change: step(1_000, -2, 1_100),
      drift: 0.15,
      sessions: weeklySessions(60, DAYS, random),
    }),
  );
  const days = input.days.map((day, index) =>
    day.mood === undefined ? day : { ...day, sleepHours: 6 + (index % 5) / 2 },
  );
  const times = Array.from({ length: runs + 2 }, () => {
    const startedAt = performance.now();
    analyse({ ...input, days });
    return performance.now() - startedAt;
  });
  return times.slice(2).toSorted((a, b) => a - b)[runs >> 1] ?? Number.NaN;
}
