import { meanOf } from "@/lib/analysis/trends/mean";
import { meanVariance } from "@/lib/analysis/trends/mean-variance";
import { toSeries } from "@/lib/analysis/trends/series";
import { DETECTION_CELLS } from "./trends/detection-cells";
import { FALSE_ALARM_CELLS } from "./trends/false-alarm-cells";
import { drawPerson } from "./trends/person";
import { randomFor } from "./trends/random";
import type { Cell } from "./trends/row";
import { simulate } from "./trends/simulate";

/**
 * Estimates the best possible detection of a drop of 1 SD in all channels: `npx tsx tests/bench/known-day.ts`. A test
 * of
 * the composite that knows the day of the change, the autocorrelation and the SD is applied to people who changed; the
 * same statistic over three to six weeks is applied to people of the benchmark who did not. Prints the limit that the
 * first would need, and the share of false alarms that this limit would give.
 */
const PEOPLE = 300;
const WEEKS = [3, 4, 5, 6];

interface Diary {
  values: number[];
  phi: number;
  changeDay: number;
}

function diariesOf(key: string, cells: readonly Cell[]): Diary[] {
  const cell = cells.find((each) => each.key === key);
  if (!cell) throw new Error(`no cell ${key}`);
  return Array.from({ length: PEOPLE }, (_, person) => {
    const again = randomFor(1, key, person);
    cell.scenario(again);
    const { autocorrelation: phi } = drawPerson(again);
    const random = randomFor(1, key, person);
    const scenario = cell.scenario(random);
    const values = simulate(random, scenario).days.map(({ mood, stress, sleepQuality }) =>
      mood === undefined || stress === undefined || sleepQuality === undefined
        ? Number.NaN
        : (mood + 11 - stress + sleepQuality) / 3,
    );
    return { values, phi, changeDay: scenario.change?.from ?? 0 };
  });
}

const logged = (values: readonly number[]) => values.filter((value) => !Number.isNaN(value));

function spreadOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
}

/** The distance of a stretch below the days before it, in standard errors. */
function errorsBelow(before: readonly number[], stretch: readonly number[], sd: number, phi: number): number {
  const variance = (values: readonly number[]) =>
    meanVariance(toSeries(0, Float64Array.from(values)), 0, values.length - 1, phi);
  if (logged(before).length < 10 || logged(stretch).length < 10) return -Infinity;
  const standardError = sd * Math.sqrt(variance(before) + variance(stretch));
  return (meanOf(logged(before)) - meanOf(logged(stretch))) / standardError;
}

function mostWhenTold({ values, phi, changeDay }: Diary, byDay: number): number {
  const before = values.slice(0, changeDay);
  const sd = spreadOf(logged(before));
  const lengths = Array.from({ length: byDay - 13 }, (_, i) => 14 + i);
  return Math.max(...lengths.map((n) => errorsBelow(before, values.slice(changeDay, changeDay + n), sd, phi)));
}

function mostWhenQuiet({ values, phi }: Diary): number {
  const sd = spreadOf(logged(values));
  const days = Array.from({ length: values.length - 60 }, (_, i) => 60 + i);
  return Math.max(
    ...days.flatMap((t) =>
      WEEKS.map((weeks) => {
        const from = t - 7 * weeks + 1;
        return errorsBelow(values.slice(Math.max(0, t - 112), from), values.slice(from, t + 1), sd, phi);
      }),
    ),
  );
}

const quantile = (values: readonly number[], share: number) => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
};
const shareFrom = (values: readonly number[], limit: number) =>
  (values.filter((value) => value >= limit).length / values.length).toFixed(3);

const changed = diariesOf("step-1-all", DETECTION_CELLS);
const quiet = diariesOf("quiet-all", FALSE_ALARM_CELLS).map(mostWhenQuiet);
const limit = quantile(quiet, 0.6);
for (const [byDay, must] of [
  [28, 0.9],
  [42, 0.96],
] as const) {
  const found = changed.map((diary) => mostWhenTold(diary, byDay));
  const needed = quantile(found, 1 - must);
  console.log(
    `by day ${byDay}: ${must} are found at ${needed.toFixed(2)} standard errors, where ${shareFrom(quiet, needed)} of ` +
      `the quiet are too; at ${limit.toFixed(2)}, where 0.400 of the quiet are, ${shareFrom(found, limit)} are found`,
  );
}
