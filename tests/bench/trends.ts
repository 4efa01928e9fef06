import { addDays } from "@/lib/calendar/local-date";
import { analyse, type Day } from "@/lib/trends/analyse";

/**
 * Prints how long an analysis of 4,000 days with every channel takes; asserts nothing, since machines differ.
 * Run with `npx tsx tests/bench/trends.ts`.
 */
const DAYS = 4_000;
const RUNS = 200;

/** A fixed sequence of pseudo-random numbers in 0–1 (Park and Miller 1988), so every run sees the same diary. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const random = randomNumbers(20_240_229);
const logged = (value: number) => (random() < 0.2 ? {} : { value: Math.min(10, Math.max(1, Math.round(value))) });
const days = Array.from({ length: DAYS }, (_, i): Day => {
  const level = 6 - (i % 400 > 330 ? 2 : 0);
  const swing = () => 3 * (random() + random() - 1);
  const { value: mood } = logged(level + swing());
  const { value: stress } = logged(11 - level + swing());
  const { value: sleepQuality } = logged(level + swing());
  const { value: sleepHours } = logged(7 + swing());
  const measures = { mood, stress, sleepQuality, sleepHours };
  const present = Object.entries(measures).filter(([, value]) => value !== undefined);
  return { day: addDays("2014-01-01", i), ...Object.fromEntries(present) };
});
const input = { days, sessions: [{ day: "2014-03-01" }], today: addDays("2014-01-01", DAYS - 1) };

const first = performance.now();
const { findings } = analyse(input);
const cold = performance.now() - first;
const wall: number[] = [];
const cpuBefore = process.cpuUsage();
for (let run = 0; run < RUNS; run++) {
  const start = performance.now();
  analyse(input);
  wall.push(performance.now() - start);
}
// Processor time tells the engine's own cost where other programs keep the machine busy.
const { user, system } = process.cpuUsage(cpuBefore);
const [fastest = Number.NaN] = wall.toSorted((a, b) => a - b);
const median = wall.toSorted((a, b) => a - b)[RUNS >> 1] ?? Number.NaN;
console.log(
  `${DAYS} days, 5 channels, ${findings.length} findings: first ${cold.toFixed(1)} ms, then of ${RUNS} runs ` +
    `fastest ${fastest.toFixed(1)} ms, median ${median.toFixed(1)} ms, ` +
    `mean processor time ${((user + system) / 1000 / RUNS).toFixed(1)} ms`,
);
