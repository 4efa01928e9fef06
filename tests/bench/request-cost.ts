import { localTimeAt } from "@/lib/platform/calendar/clock";
import { addDays } from "@/lib/platform/calendar/local-date";
import { stopRule } from "@/lib/features/therapy/agreement/stop-rule";

/** Measures two computations that most pages need: `npm run bench:request`. */
const YEARS = 10;
const CLOCK_CALLS = 240;
const RUNS = 21;

function median(run: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const startedAt = performance.now();
    run();
    return performance.now() - startedAt;
  });
  return times.toSorted((a, b) => a - b)[RUNS >> 1] ?? Number.NaN;
}

const first = "2016-01-01";
const days = Array.from({ length: 365 * YEARS }, (_, i) => ({ day: addDays(first, i), mood: 4 + ((i * 7) % 5) }));
const asOf = addDays(first, days.length - 1);
const instant = new Date("2026-11-28T12:00:00Z");

const clock = median(() => {
  for (let i = 0; i < CLOCK_CALLS; i++) localTimeAt(instant, "Europe/Amsterdam");
});
const rule = median(() => stopRule({ days, startedOn: null, raisedOn: [], asOf, baselineSd: 1 }, 8));
console.log(`${CLOCK_CALLS} readings of a zone's clock: median ${clock.toFixed(2)} ms of ${RUNS} runs`);
console.log(`the agreement about stopping over ${YEARS} years: median ${rule.toFixed(2)} ms of ${RUNS} runs`);
