import { addDays } from "@/lib/platform/calendar/local-date";
import { variabilityByChannel } from "@/lib/analysis/charts/variability";
import type { ChartRecord } from "@/lib/analysis/charts/types";
import { lettersOf } from "@/lib/analysis/findings/finding-letters";
import { analyse, type Day } from "@/lib/analysis/trends/analyse";

const FIRST_DAY = "2026-01-05";
const DAYS = 126;
const LEVEL = 6.4;
/** Days of the record in which the made-up person was lower, by this many grades. */
const LOWER = { from: 62, to: 90, by: 2.1 };
const FIRST_SESSION = 24;

let made: ChartRecord | undefined;

/**
 * Eighteen weeks of a made-up person with one stretch that was lower and passed, for whoever has not begun: the record
 * goes through the same engine and the same drawing as everybody's. The days are fixed, so the picture is too, and it is
 * worked out once.
 */
export function exampleRecord(): ChartRecord {
  made ??= makeRecord();
  return made;
}

function makeRecord(): ChartRecord {
  const days = Array.from({ length: DAYS }, (_, index) => exampleDay(index)).filter((day) => day !== null);
  const until = addDays(FIRST_DAY, DAYS - 1);
  const sessions = sessionDays().map((day, index) => ({ day, held: true, number: index + 1 }));
  const { findings, channels } = analyse({ days, sessions, today: until });
  const letters = lettersOf(findings);
  return {
    days,
    sessions,
    findings: findings.map((finding) => ({ finding, letter: letters.get(finding.id) ?? "" })),
    from: FIRST_DAY,
    until,
    variability: variabilityByChannel(channels),
    panels: ["mood"],
  };
}

/** A grade around the level of that day; some days are not filled in. */
function exampleDay(index: number): Day | null {
  if (scatter(index + 0.5) > 0.86) return null;
  const depth = index < LOWER.from || index > LOWER.to ? 0 : LOWER.by * slope(index);
  const around = 2.6 * (scatter(index) + scatter(index + 0.25) - 1);
  return { day: addDays(FIRST_DAY, index), mood: Math.round(LEVEL - depth + around) };
}

/** A number of 0–1 that looks like chance and is the same each time. */
function scatter(at: number): number {
  const far = Math.sin(at * 12.9898 + 4.1) * 43758.5453;
  return far - Math.floor(far);
}

/** It comes in a week and goes in ten days. */
function slope(index: number): number {
  return Math.min(1, (index - LOWER.from + 1) / 7, (LOWER.to - index + 1) / 10);
}

function sessionDays(): string[] {
  const count = Math.floor((DAYS - FIRST_SESSION) / 7);
  return Array.from({ length: count }, (_, index) => addDays(FIRST_DAY, FIRST_SESSION + 7 * index));
}
