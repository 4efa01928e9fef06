import { parseArgs } from "node:util";
import { z } from "zod";
import { METHOD, PROTOTYPE } from "@/lib/analysis/trends/method";
import { DETECTION_CELLS } from "./trends/detection-cells";
import { FALSE_ALARM_CELLS } from "./trends/false-alarm-cells";
import { NAMING_CELLS } from "./trends/naming-cells";
import { LEVEL_CELLS, LOGGING_CELLS } from "./trends/real-life-cells";
import { runCell } from "./trends/run";
import { analysisTimes } from "./trends/speed";
import { tableLines } from "./trends/table";

/**
 * Measures the trends engine on simulated people: `npm run bench:trends -- [--people N] [--seed N]
 * [--method prototype]`. Prints the table of the specification and exits with code 1 when a required value is missed.
 * `--method prototype` measures the prototype for comparison.
 */
const SPEED_MUST_MS = 20;
const SPEED_RUNS = 50;

const whole = z.coerce.number().int();
const optionsSchema = z.object({
  people: whole.positive().default(300),
  seed: whole.default(1),
  method: z.enum(["ours", "prototype"]).default("ours"),
});
const option = { type: "string" } as const;
const { values } = parseArgs({ options: { people: option, seed: option, method: option } });
const { people, seed, method: name } = optionsSchema.parse(values);
const method = name === "ours" ? METHOD : PROTOTYPE;

const outcomes = [...FALSE_ALARM_CELLS, ...DETECTION_CELLS, ...LEVEL_CELLS, ...LOGGING_CELLS, ...NAMING_CELLS].flatMap(
  (cell) => runCell(cell, people, seed, method),
);
tableLines(outcomes).forEach((line) => console.log(line));
const { analysis, twiceAsLong, reading } = analysisTimes(SPEED_RUNS);
const isFast = analysis < SPEED_MUST_MS;
console.log(
  `\n4,000 days, every channel: median ${analysis.toFixed(1)} ms of processor time of ${SPEED_RUNS} runs` +
    ` (must: under ${SPEED_MUST_MS} ms; ${isFast ? "met" : "MISSED"});` +
    ` ${(analysis / reading).toFixed(2)} times reading the record, ${(twiceAsLong / analysis).toFixed(2)} times as long for 8,000`,
);
const missed = outcomes.filter(({ isMet }) => isMet === false).length + Number(!isFast);
console.log(`${people} people a cell, seed ${seed}: ${missed === 0 ? "every must is met" : `${missed} missed`}.`);
process.exitCode = missed === 0 ? 0 : 1;
