import { checkInSchema } from "@/lib/features/check-ins/schema";
import { analyse } from "@/lib/analysis/trends/analyse";
import type { Day, TrendInput } from "@/lib/analysis/trends/model";
import { randomFor } from "./random";
import { ALL_MEASURES, scenario, step, weeklySessions } from "./scenario";
import { simulate } from "./simulate";

const DAYS = 4_000;
const MICROSECONDS = 1_000;

/** Milliseconds of processor time, medians of several runs. */
export interface AnalysisTimes {
  analysis: number;
  /** Of a record twice as long. */
  twiceAsLong: number;
  /** Reading the same record: its JSON, through the schema of a check-in. Deciphering is left out. */
  reading: number;
}

/** How long an analysis of 4,000 days with every channel takes; the measures alternate, after two runs to warm up. */
export function analysisTimes(runs: number): AnalysisTimes {
  const input = longRecord(DAYS);
  const long = longRecord(2 * DAYS);
  const stored = input.days.filter(({ mood }) => mood !== undefined).map((day) => JSON.stringify(day));
  const times = Array.from({ length: runs + 2 }, () => ({
    analysis: processorTime(() => analyse(input)),
    twiceAsLong: processorTime(() => analyse(long)),
    reading: processorTime(() => stored.map((text) => checkInSchema.parse(JSON.parse(text)))),
  })).slice(2);
  const median = (of: (each: AnalysisTimes) => number) => times.map(of).sort((a, b) => a - b)[runs >> 1] ?? Number.NaN;
  return {
    analysis: median(({ analysis }) => analysis),
    twiceAsLong: median(({ twiceAsLong }) => twiceAsLong),
    reading: median(({ reading }) => reading),
  };
}

function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / MICROSECONDS;
}

function longRecord(length: number): TrendInput {
  const random = randomFor("speed");
  const input = simulate(
    random,
    scenario({
      days: length,
      measures: ALL_MEASURES,
      change: step(1_000, -2, 1_100),
      drift: 0.15,
      sessions: weeklySessions(60, length, random),
    }),
  );
  const withHours = (day: Day, index: number) => ({ ...day, sleepHours: 6 + (index % 5) / 2 });
  return { ...input, days: input.days.map((day, index) => (day.mood === undefined ? day : withHours(day, index))) };
}
