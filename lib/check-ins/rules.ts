import { DEFAULT_DAY_STARTS_AT_HOUR } from "@/lib/calendar/clock";
import { addDays, type LocalDate } from "@/lib/calendar/local-date";
import type { Entry } from "@/lib/journal/entry";
import { mostUsedTags } from "@/lib/text/tags";
import type { CheckIn } from "./schema";
import type { CheckInForm } from "./form-schema";

export type CheckInEntry = Entry<CheckIn>;

/** A clock time as its place in a day that begins in the small hours: half past midnight comes after nine at night. */
function placeInDay(time: string | undefined): string {
  if (time === undefined) return "";
  const hour = Number(time.slice(0, 2));
  const hourInDay = hour < DEFAULT_DAY_STARTS_AT_HOUR ? hour + 24 : hour;
  return String(hourInDay).padStart(2, "0") + time.slice(2);
}

/** Newest first: by day, then by clock time, then by when it was written. */
export function newestFirst(a: CheckInEntry, b: CheckInEntry): number {
  return (
    b.content.day.localeCompare(a.content.day) ||
    placeInDay(b.content.time).localeCompare(placeInDay(a.content.time)) ||
    b.createdAt.localeCompare(a.createdAt)
  );
}

/** The check-in that Today shows: the last one of the day, or null when the day is still empty. */
export function latestOf(day: LocalDate, entries: readonly CheckInEntry[]): CheckInEntry | null {
  return entries.filter((entry) => entry.content.day === day).sort(newestFirst)[0] ?? null;
}

/** Days with at least one check-in in the `length` days that end on `until`, that day included. */
export function loggedDays(entries: readonly CheckInEntry[], until: LocalDate, length: number): number {
  const from = addDays(until, 1 - length);
  const days = entries.map((entry) => entry.content.day).filter((day) => day >= from && day <= until);
  return new Set(days).size;
}

/** What the tags of a person were so far, most used first, at most `limit`. */
export function usualTags(entries: readonly CheckInEntry[], limit: number): string[] {
  return mostUsedTags(
    entries.flatMap((entry) => entry.content.tags),
    limit,
  );
}

/**
 * The day of a new check-in whose form names none: the one that its page showed, when the day turned over while
 * somebody was writing; a page from longer ago says nothing about now.
 */
export function dayOfNew(shownDay: LocalDate | undefined, today: LocalDate): LocalDate {
  return shownDay === addDays(today, -1) ? shownDay : today;
}

/** A filled-in form as content; a day or time that was not given is the current one, or the one it had. */
export function checkInFrom(form: CheckInForm, fallback: { day: LocalDate; time: string | undefined }): CheckIn {
  const { day, time, mood, stress, sleepHours, sleepQuality, note, tags } = form;
  return {
    day: day ?? fallback.day,
    time: time ?? fallback.time,
    mood,
    ...(stress !== undefined && { stress }),
    ...(sleepHours !== undefined && { sleepHours }),
    ...(sleepQuality !== undefined && { sleepQuality }),
    tags: tags ?? [],
    ...(note && { note }),
  };
}
