import { analyse } from "@/lib/analysis/trends/analyse";
import { METHOD, type Method } from "@/lib/analysis/trends/method";
import { poisson, wilson, type Interval } from "./intervals";
import { randomFor } from "./random";
import { isMet, type Cell, type Row } from "./row";
import type { Scenario } from "./scenario";
import { simulate } from "./simulate";

const DAYS_A_YEAR = 365;

/** One line of the table. */
export interface Outcome {
  row: Row;
  estimate: number;
  interval: Interval;
  /** Number of people in the estimate. */
  people: number;
  /** Null without a requirement. */
  isMet: boolean | null;
}

/** Simulates the people of a cell, analyses each once and estimates every row. */
export function runCell(cell: Cell, people: number, seed: number, method: Method = METHOD): Outcome[] {
  const judged = Array.from({ length: people }, (_, person) => {
    const random = randomFor(seed, cell.key, person);
    const scenario = cell.scenario(random);
    const analysis = analyse(simulate(random, scenario), method);
    return { scenario, counts: cell.rows.map((row) => row.count(analysis, scenario)) };
  });
  return cell.rows.map((row, place) => {
    const counted = judged.flatMap(({ scenario, counts }) => {
      const count = counts[place];
      return count === null || count === undefined ? [] : [{ scenario, count }];
    });
    return outcomeOf(row, counted);
  });
}

function outcomeOf(row: Row, counted: { scenario: Scenario; count: number }[]): Outcome {
  const events = counted.reduce((sum, { count }) => sum + count, 0);
  const years = counted.reduce((sum, { scenario }) => sum + scenario.days, 0) / DAYS_A_YEAR;
  const isShare = row.measure === "share";
  const exposure = isShare ? counted.length : years;
  const estimate = events / exposure;
  const interval = isShare ? wilson(events, exposure) : poisson(events, exposure);
  return { row, estimate, interval, people: counted.length, isMet: row.must && isMet(row.must, estimate) };
}
