/**
 * How often an agreement about stopping is reached in a year in which nothing happens, and in one with a lasting drop:
 * `npx tsx tests/bench/stop-rule.ts [people]`. Looked at every week, as the page does.
 */
import { addDays } from "@/lib/platform/calendar/local-date";
import { stopRule } from "@/lib/features/therapy/agreement/stop-rule";
import { analyse } from "@/lib/analysis/trends/analyse";
import { randomFor } from "./trends/random";
import { scenario, step } from "./trends/scenario";
import { dayAt, simulate } from "./trends/simulate";

const people = Number(process.argv[2] ?? 300);
const START = 30;
const DROP = 150;

function reached(seed: number, change: ReturnType<typeof step> | null, weeks: number) {
  const { days } = simulate(randomFor(seed), scenario({ change, moves: ["mood"] }));
  const raisedOn = days.map(({ day }) => day);
  const { channels } = analyse({ days, sessions: [], today: dayAt(364) });
  const baselineSd = channels.find(({ channel }) => channel === "mood")?.baselineSd ?? 0;
  for (let index = START + 7 * weeks; index < 365; index += 7) {
    const asOf = dayAt(index);
    const facts = { days, startedOn: addDays(dayAt(0), START), raisedOn, asOf, baselineSd };
    if (stopRule(facts, weeks).state === "met") return index;
  }
  return null;
}

const seeds = Array.from({ length: people }, (_, index) => 1 + index);
/** Share of people for whom the agreement is reached on or after a day. */
function share(change: ReturnType<typeof step> | null, weeks: number, from: number): string {
  const found = seeds.map((seed) => reached(seed, change, weeks)).filter((at) => at !== null && at >= from);
  return (found.length / people).toFixed(3);
}

for (const weeks of [4, 8, 12]) {
  const drops = [-1, -1.5].map((size) => `drop of ${-size} SD ${share(step(DROP, size), weeks, DROP)}`);
  console.log(`${weeks} weeks: nothing happens ${share(null, weeks, 0)}, ${drops.join(", ")}`);
}
