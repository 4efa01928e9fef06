import { between, normal, type Random } from "./random";

export const MEASURES = ["mood", "stress", "sleepQuality"] as const;
export type Measure = (typeof MEASURES)[number];

/** The traits of a simulated person. Grades are 1–10, shares 0–1. */
export interface Person {
  /** Mean grade without any change, higher is better. */
  level: Record<Measure, number>;
  /** Standard deviation of the days around that level, before rounding. */
  sd: Record<Measure, number>;
  /** Autocorrelation from one day to the next. */
  autocorrelation: number;
  /** Correlation between the days of two measures. */
  correlation: number;
  /** Share of days without an entry. */
  missing: number;
  /** Share of the missing days that lies in outages of several days. */
  missingInOutages: number;
  /** In standard deviations: how far the best weekday lies above the mean. */
  weekday: number;
  bestWeekday: number;
}

/** Draws traits from the ranges of real diaries that the specification gives. */
export function drawPerson(random: Random): Person {
  const sd = between(random, 0.8, 2.2);
  const around = between(random, 5.5, 7.5);
  return {
    level: perMeasure(() => around + 0.4 * normal(random)),
    sd: perMeasure(() => Math.min(2.2, Math.max(0.8, sd * between(random, 0.8, 1.25)))),
    autocorrelation: between(random, 0.2, 0.5),
    correlation: between(random, 0.3, 0.7),
    missing: between(random, 0.1, 0.4),
    missingInOutages: between(random, 0, 0.6),
    weekday: between(random, 0, 0.4),
    bestWeekday: Math.floor(7 * random()),
  };
}

export function perMeasure<T>(of: (measure: Measure) => T): Record<Measure, T> {
  return { mood: of("mood"), stress: of("stress"), sleepQuality: of("sleepQuality") };
}
