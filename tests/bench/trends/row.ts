import type { Analysis } from "@/lib/analysis/trends/analyse";
import type { Random } from "./random";
import type { Scenario } from "./scenario";

/** A simulated situation and the rows of the table that are measured in it. */
export interface Cell {
  /** Seeds the random numbers, so that a cell keeps its people when others are added. */
  key: string;
  /** Makes the situation of one person. */
  scenario: (random: Random) => Scenario;
  rows: Row[];
}

export interface Row {
  label: string;
  /** The required value of the estimate; null for a row without a requirement. */
  must: Must | null;
  /** The value of the calibrated prototype, from the specification. */
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
