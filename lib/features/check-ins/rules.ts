import { placeInDay } from "@/lib/platform/calendar/clock";
import { addDays, isLocalDate, type LocalDate } from "@/lib/platform/calendar/local-date";
import type { Entry } from "@/lib/platform/journal/entry";
import { mostUsedTags } from "@/lib/platform/text/tags";
import type { CheckIn } from "./schema";
import type { CheckInForm } from "./form-schema";

export type CheckInEntry = Entry<CheckIn>;

/**
 * Check-ins newest first: by day, then by the moment they are about, then by when they were written. The moment is the
 * clock time within a day that begins at `dayStartsAtHour`, less what that clock was ahead of UTC: a later check-in
 * stays the later one when the clock goes back or somebody flies west.
 */
export function newestFirst(entries: readonly CheckInEntry[], dayStartsAtHour: number): CheckInEntry[] {
  const offsets = firstOffsets(entries);
  const placeOf = ({ content: { day, time, utcOffset } }: CheckInEntry) =>
    time === undefined ? -Infinity : placeInDay(time, dayStartsAtHour) - (utcOffset ?? offsets.get(day) ?? 0);
  const places = new Map(entries.map((entry) => [entry, placeOf(entry)]));
  const isLater = (a: CheckInEntry, b: CheckInEntry) => (places.get(a) ?? 0) > (places.get(b) ?? 0);
  return [...entries].sort(
    (a, b) =>
      b.content.day.localeCompare(a.content.day) ||
      Number(isLater(b, a)) - Number(isLater(a, b)) ||
      b.createdAt.localeCompare(a.createdAt),
  );
}

// A time that was typed has no offset; it is taken for one of the clock that the day began with.
function firstOffsets(entries: readonly CheckInEntry[]): Map<LocalDate, number> {
  const offsets = new Map<LocalDate, number>();
  for (const { content } of entries.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))) {
    if (content.utcOffset !== undefined) offsets.set(content.day, content.utcOffset);
  }
  return offsets;
}

/** The check-in that Today shows: the last one of the day, or null when the day is still empty. */
export function latestOf(day: LocalDate, newestFirst: readonly CheckInEntry[]): CheckInEntry | null {
  return newestFirst.find((entry) => entry.content.day === day) ?? null;
}

/** The day that an address asks for; undefined when it names none, or one that is still to come. */
export function askedDay(asked: string | undefined, today: LocalDate): LocalDate | undefined {
  return asked !== undefined && isLocalDate(asked) && asked <= today ? asked : undefined;
}

/** A mood at or below which the calm line about help is shown: a rule on the number alone, no note is read. */
const HEAVY_MOOD = 2;

/** Whether a mood is so low that the calm line about help is shown. */
export function isHeavyMood(mood: number | undefined): boolean {
  return mood !== undefined && mood <= HEAVY_MOOD;
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

/** What a check-in has already, or what the clock says of a new one. */
export type CheckInDateTime = Pick<CheckIn, "day" | "time" | "utcOffset">;

/** What the clock says of a new check-in: nothing of the hour when it is about another day than today. */
export function dateTimeOfNew(
  form: Pick<CheckInForm, "day" | "shownDay">,
  { today, time, utcOffset }: { today: LocalDate; time: string; utcOffset: number },
): CheckInDateTime {
  const day = dayOfNew(form.shownDay, today);
  return (form.day ?? day) === today ? { day, time, utcOffset } : { day };
}

/** A filled-in form as content; a day or time that was not given is the one of `fallback`. */
export function checkInFrom(form: CheckInForm, fallback: CheckInDateTime): CheckIn {
  const { mood, stress, sleepHours, sleepQuality, note, tags } = form;
  const day = form.day ?? fallback.day;
  const time = form.time ?? fallback.time;
  const isStamped = fallback.utcOffset !== undefined && time === fallback.time && day === fallback.day;
  return {
    day,
    time,
    ...(isStamped && { utcOffset: fallback.utcOffset }),
    mood,
    ...(stress !== undefined && { stress }),
    ...(sleepHours !== undefined && { sleepHours }),
    ...(sleepQuality !== undefined && { sleepQuality }),
    tags: tags ?? [],
    ...(note && { note }),
  };
}
