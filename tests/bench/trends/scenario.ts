import { MEASURES, type Measure, type Person } from "./person";

/** A true change of a level. Days are indices of the record. */
export interface Change {
  from: number;
  /** First day on which the old level is back; Infinity for never. */
  until: number;
  /** How far the level moves, negative = worse. */
  size: number;
  unit: "sd" | "grades";
  /** Days until the whole size is reached; 1 for a step. */
  rampDays: number;
}

/** What happens in a simulated record, besides the person's daily noise. */
export interface Scenario {
  days: number;
  measures: readonly Measure[];
  change: Change | null;
  /** The measures that the change moves. */
  moves: readonly Measure[];
  /** Share of the variance that is slow drift of the level, 0–1. */
  drift: number;
  /** Days with a session. */
  sessions: number[];
  /** In standard deviations: how the two days after a session differ. */
  afterSession: number;
  /** Traits this scenario fixes for everybody. */
  traits: Partial<Person>;
  /** A level that moves without a single change: standard deviations above the person's own level on a day. */
  pattern: (day: number) => number;
  /**
   * Whether a person who is not away from the diary logs a day; `own` is how far that day's mood lies above the level,
   * in standard deviations.
   */
  logs: (day: number, own: number) => boolean;
  /** Clock time of the entry of a day in hours; absent where times are not known. */
  hour?: (day: number) => number;
  /** The answer a person gives, from the value of the day before rounding (higher is better). */
  answer: (value: number) => number;
}

/** A year of mood without any change, with the given differences. */
export function scenario(differs: Partial<Scenario>): Scenario {
  const quiet: Scenario = {
    days: 365,
    measures: ["mood"],
    change: null,
    moves: MEASURES,
    drift: 0,
    sessions: [],
    afterSession: 0,
    traits: {},
    pattern: () => 0,
    logs: () => true,
    answer: (value) => value,
  };
  return { ...quiet, ...differs };
}

export const ALL_MEASURES = MEASURES;

export function step(from: number, size: number, until = Infinity): Change {
  return { from, until, size, unit: "sd", rampDays: 1 };
}

export function ramp(from: number, size: number, rampDays: number): Change {
  return { from, until: Infinity, size, unit: "sd", rampDays };
}

/** How far the change has moved the level on a day, in grades. */
export function shiftOn(day: number, change: Change | null, sd: number): number {
  if (!change || day < change.from || day >= change.until) return 0;
  const part = Math.min(1, (day - change.from + 1) / change.rampDays);
  return part * change.size * (change.unit === "sd" ? sd : 1);
}

/** Days of weekly sessions from `first` on, with every tenth or so left out. */
export function weeklySessions(first: number, days: number, random: () => number): number[] {
  const weeks = Math.ceil((days - first) / 7);
  return Array.from({ length: weeks }, (_, week) => first + 7 * week).filter(() => random() >= 0.1);
}
