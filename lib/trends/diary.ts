import type { LocalDate } from "@/lib/calendar/local-date";
import type { Day } from "./model";

const MEASURES = ["mood", "stress", "sleepQuality", "sleepHours"] as const;
type Measure = (typeof MEASURES)[number];

/** The part of a check-in that the engine reads. */
export interface DiaryEntry {
  day: LocalDate;
  mood?: number | undefined;
  stress?: number | undefined;
  sleepQuality?: number | undefined;
  sleepHours?: number | undefined;
}

/**
 * One `Day` per day that has an entry, in the order of time. Several entries on one day count as the mean of those
 * that carry the measure; a measure nobody entered that day stays absent.
 */
export function toDays(entries: DiaryEntry[]): Day[] {
  const byDay = new Map<LocalDate, DiaryEntry[]>();
  for (const entry of entries) byDay.set(entry.day, [...(byDay.get(entry.day) ?? []), entry]);
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, ofDay]) => MEASURES.reduce<Day>((built, measure) => withMean(built, measure, ofDay), { day }));
}

function withMean(day: Day, measure: Measure, entries: DiaryEntry[]): Day {
  const values = entries.flatMap((entry) => entry[measure] ?? []).filter(Number.isFinite);
  if (values.length === 0) return day;
  return { ...day, [measure]: values.reduce((sum, value) => sum + value, 0) / values.length };
}
