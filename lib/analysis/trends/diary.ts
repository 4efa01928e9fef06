import type { LocalDate } from "@/lib/platform/calendar/local-date";
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
  for (const entry of entries) {
    const ofDay = byDay.get(entry.day);
    if (ofDay) ofDay.push(entry);
    else byDay.set(entry.day, [entry]);
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, ofDay]) => dayOf(day, ofDay));
}

function dayOf(day: LocalDate, entries: readonly DiaryEntry[]): Day {
  const built: Day = { day };
  for (const measure of MEASURES) {
    const mean = meanOf(entries, measure);
    if (mean !== undefined) built[measure] = mean;
  }
  return built;
}

function meanOf(entries: readonly DiaryEntry[], measure: Measure): number | undefined {
  let sum = 0;
  let count = 0;
  for (const { [measure]: value } of entries) {
    if (value === undefined || !Number.isFinite(value)) continue;
    sum += value;
    count += 1;
  }
  return count === 0 ? undefined : sum / count;
}
