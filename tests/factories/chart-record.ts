import fc from "fast-check";
import { addDays } from "@/lib/platform/calendar/local-date";
import type { ChartFinding } from "@/lib/analysis/charts/types";
import type { Day, FindingKind } from "@/lib/analysis/trends/analyse";
import { findingOf, referenceAt } from "./finding";

const START = "2024-01-01";
const KINDS = ["decline-open", "lasting-low", "worse-before-better", "sustained-low"] as const satisfies FindingKind[];

const grade = fc.option(fc.double({ min: 1, max: 10, noNaN: true }), { nil: undefined });
const hours = fc.option(fc.double({ min: 0, max: 24, noNaN: true }), { nil: undefined });
const dayValues = fc.record({ mood: grade, stress: grade, sleepHours: hours, sleepQuality: grade });

/** Records of up to a year and a half with episodes anywhere, one over another included. */
export const chartRecords = fc
  .record({
    length: fc.integer({ min: 1, max: 540 }),
    values: fc.array(dayValues, { minLength: 1, maxLength: 40 }),
    missing: fc.integer({ min: 2, max: 9 }),
    episodes: fc.array(
      fc.record({
        kind: fc.constantFrom(...KINDS),
        channel: fc.constantFrom("mood", "stress", "sleepHours", "composite"),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        days: fc.integer({ min: 1, max: 120 }),
        before: fc.double({ min: 1, max: 10, noNaN: true }),
      }),
      { maxLength: 9 },
    ),
  })
  .map(({ length, values, missing, episodes }) => {
    const days = Array.from({ length }, (_, i): Day | null =>
      i % missing === 0 ? null : { day: addDays(START, i), ...dropAbsent(values[i % values.length] ?? {}) },
    ).filter((day) => day !== null);
    const findings = episodes.map(({ kind, channel, at, days: span, before }, i): ChartFinding => {
      const from = addDays(START, Math.floor(at * (length - 1)));
      const until = kind === "decline-open" ? null : addDays(from, span);
      const finding = findingOf({
        id: `f${i}`,
        kind,
        channel,
        from,
        until,
        evidence: { reference: referenceAt(before) },
      });
      return { finding, letter: String.fromCharCode(65 + i) };
    });
    const sessions = Array.from({ length: Math.ceil(length / 7) }, (_, i) => ({
      day: addDays(START, i * 7),
      held: i % 5 !== 3,
      number: i + 1,
    }));
    const range = { from: START, until: addDays(START, length - 1) };
    return { days, findings, sessions, ...range };
  });

function dropAbsent<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
