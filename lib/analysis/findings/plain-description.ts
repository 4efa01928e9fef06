import { addDays, daysBetween, type LocalDate } from "@/lib/platform/calendar/local-date";
import type { Day } from "@/lib/analysis/trends/analyse";

/** How far a plain description looks back, in days. */
const LOOKS_BACK = 30;

interface LoggedMood {
  readonly day: LocalDate;
  readonly mood: number;
}

/** The mood of the last days in plain numbers, without a judgement of what is usual. */
export interface PlainDescription {
  readonly days: number;
  readonly logged: number;
  /** 1–10. */
  readonly mean: number;
  /** The last day with the lowest grade, and with the highest. */
  readonly lowest: LoggedMood;
  readonly highest: LoggedMood;
}

/** Describes the mood of the last 30 days, or of a shorter record; null when none was logged in that time. */
export function plainDescription(days: readonly Day[], asOf: LocalDate): PlainDescription | null {
  const since = addDays(asOf, 1 - LOOKS_BACK);
  const moods = days
    .flatMap(({ day, mood }) => (mood === undefined || day < since || day > asOf ? [] : [{ day, mood }]))
    .sort((a, b) => b.day.localeCompare(a.day));
  const [newest] = moods;
  if (!newest) return null;
  const first = days.reduce((earliest, { day }) => (day < earliest ? day : earliest), newest.day);
  const from = first > since ? first : since;
  return {
    days: daysBetween(from, asOf) + 1,
    logged: moods.length,
    mean: moods.reduce((sum, { mood }) => sum + mood, 0) / moods.length,
    lowest: moods.reduce((low, each) => (each.mood < low.mood ? each : low), newest),
    highest: moods.reduce((high, each) => (each.mood > high.mood ? each : high), newest),
  };
}
