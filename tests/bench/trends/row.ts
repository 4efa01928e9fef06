import type { Analysis } from "@/lib/analysis/trends/analyse";
import type { Random } from "./random";
import type { Scenario } from "./scenario";

/** What the table asks of the engine in one simulated situation. */
export interface Cell {
  /** Names the stream of random numbers: a cell keeps its people when others are added. */
  key: string;
  /** The situation, with what may differ from person to person. */
  scenario: (random: Random) => Scenario;
  rows: Row[];
}

export interface Row {
  label: string;
  /** What must hold for the estimate itself; null where the row only describes. */
  must: Must | null;
  /** What the calibrated prototype reached, as the specification gives it. */
  prototype: string;
  /** Share of people, or events per person-year of record. */
  measure: "share" | "per-year";
  /** Events of one person (0 or 1 for a share); null leaves the person out. */
  count: (analysis: Analysis, scenario: Scenario) => number | null;
}

export interface Must {
  relation: "≤" | "<" | "≥";
  value: number;
}

export function atMost(value: number): Must {
  return { relation: "≤", value };
}

export function below(value: number): Must {
  return { relation: "<", value };
}

export function atLeast(value: number): Must {
  return { relation: "≥", value };
}

export function isMet({ relation, value }: Must, estimate: number): boolean {
  if (relation === "≥") return estimate >= value;
  return relation === "<" ? estimate < value : estimate <= value;
}
