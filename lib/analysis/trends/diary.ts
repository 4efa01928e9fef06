import { DEFAULT_DAY_STARTS_AT_HOUR, placeInDay } from "@/lib/platform/calendar/clock";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { Day } from "./model";

const MEASURES = ["mood", "stress", "sleepQuality", "sleepHours"] as const;
type Measure = (typeof MEASURES)[number];
const MINUTES_AN_HOUR = 60;

/** The part of a check-in that the engine reads. */
export interface DiaryEntry {
  day: LocalDate;
  mood?: number | undefined;
  stress?: number | undefined;
  sleepQuality?: number | undefined;
  sleepHours?: number | undefined;
  /** Clock time, "HH:MM". */
  time?: string | undefined;
}

/**
 * One `Day` per day that has an entry, in the order of time. Several entries on one day count as the mean of those
 * that carry the measure; a measure nobody entered that day stays absent.
 *
 * @param dayStartsAtHour 0–12: a clock time before it is one after midnight
 */
export function toDays(entries: DiaryEntry[], dayStartsAtHour = DEFAULT_DAY_STARTS_AT_HOUR): Day[] {
  const byDay = new Map<LocalDate, DiaryEntry[]>();
  for (const entry of entries) {
    const ofDay = byDay.get(entry.day);
    if (ofDay) ofDay.push(entry);
    else byDay.set(entry.day, [entry]);
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, ofDay]) => dayOf(day, ofDay, dayStartsAtHour));
}

function dayOf(day: LocalDate, entries: readonly DiaryEntry[], dayStartsAtHour: number): Day {
  const built: Day = { day };
  for (const measure of MEASURES) {
    const mean = meanOf(entries, measure);
    if (mean !== undefined) built[measure] = mean;
  }
  const hour = meanHour(entries, dayStartsAtHour);
  if (hour !== undefined) built.hour = hour;
  return built;
}

/** Mean clock time of the entries that carry a measure, in hours; none where one of them has no time. */
function meanHour(entries: readonly DiaryEntry[], dayStartsAtHour: number): number | undefined {
  let sum = 0;
  let count = 0;
  for (const entry of entries) {
    if (MEASURES.every((measure) => entry[measure] === undefined)) continue;
    if (entry.time === undefined) return undefined;
    sum += placeInDay(entry.time, dayStartsAtHour) / MINUTES_AN_HOUR;
    count += 1;
  }
  return count === 0 ? undefined : sum / count;
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
