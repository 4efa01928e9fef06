import { addDays, type LocalDate } from "./local-date";

/** Hour at which a new day begins unless the person sets another: half past midnight is still yesterday. */
export const DEFAULT_DAY_STARTS_AT_HOUR = 4;

/** True when the runtime knows this IANA zone name. */
export function isTimeZone(timeZone: string): boolean {
  try {
    clockFormat(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** More zones than one household lives in; what strangers send cannot fill the memory. */
const MOST_ZONES = 64;
const clockFormats = new Map<string, Intl.DateTimeFormat>();

/** The format that tells a wall clock of a zone. Building one costs a hundred times as much as using it. */
function clockFormat(timeZone: string): Intl.DateTimeFormat {
  const existing = clockFormats.get(timeZone);
  if (existing) return existing;
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  if (clockFormats.size >= MOST_ZONES) clockFormats.clear();
  clockFormats.set(timeZone, format);
  return format;
}

/** The wall clock of an instant in a zone: calendar date, hour 0–23 and minute. */
function wallClock(instant: Date, timeZone: string): { date: LocalDate; hour: number; minute: number } {
  const parts = clockFormat(timeZone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? "";
  return {
    date: `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`,
    hour: Number(part("hour")),
    minute: Number(part("minute")),
  };
}

/**
 * The day of a journal that a calendar day and an hour (0–23) of the clock belong to when a day begins at
 * `dayStartsAtHour` (0–12): before that hour it is still the day before. Every reader of a clock asks here.
 */
export function journalDay(date: LocalDate, hour: number, dayStartsAtHour: number): LocalDate {
  return hour < dayStartsAtHour ? addDays(date, -1) : date;
}

/**
 * The day an instant belongs to for a person in `timeZone` whose day begins at `dayStartsAtHour` (0–12):
 * before that hour it is still the day before.
 */
export function localDayAt(instant: Date, timeZone: string, dayStartsAtHour: number): LocalDate {
  const { date, hour } = wallClock(instant, timeZone);
  return journalDay(date, hour, dayStartsAtHour);
}

/**
 * A clock time "HH:MM" as minutes since midnight of the day it belongs to: from `dayStartsAtHour` (0–12) up to 24 hours
 * later, so that half past midnight comes after nine at night.
 */
export function placeInDay(time: string, dayStartsAtHour: number): number {
  const [hour, minute] = [Number(time.slice(0, 2)), Number(time.slice(3, 5))];
  return (hour < dayStartsAtHour ? hour + 24 : hour) * 60 + minute;
}

/** Minutes that the clock of a zone is ahead of UTC at an instant; negative west of Greenwich. */
export function utcOffsetAt(instant: Date, timeZone: string): number {
  const { date, hour, minute } = wallClock(instant, timeZone);
  const clockMs = Date.parse(`${date}T00:00:00Z`) + (hour * 60 + minute) * 60_000;
  return clockMs / 60_000 - Math.floor(instant.getTime() / 60_000);
}

/** Where a person is in time: their day, their clock, and the hour at which their days begin. */
export interface LocalDateTime {
  day: LocalDate;
  /** "HH:MM" in 24 hours. */
  time: string;
  dayStartsAtHour: number;
}

/** The day moment of an instant for a person in a zone. */
export function localDateTimeAt(instant: Date, timeZone: string, dayStartsAtHour: number): LocalDateTime {
  const day = localDayAt(instant, timeZone, dayStartsAtHour);
  return { day, time: localTimeAt(instant, timeZone), dayStartsAtHour };
}

/** Whether a clock time of a day, "HH:MM", is still to come; on the day itself as long as it has not struck. */
export function isStillToCome({ day, time }: { day: LocalDate; time: string }, now: LocalDateTime): boolean {
  if (day !== now.day) return day > now.day;
  return placeInDay(time, now.dayStartsAtHour) > placeInDay(now.time, now.dayStartsAtHour);
}

/** The clock time of an instant in a zone, "HH:MM" in 24 hours. */
export function localTimeAt(instant: Date, timeZone: string): string {
  const { hour, minute } = wallClock(instant, timeZone);
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
