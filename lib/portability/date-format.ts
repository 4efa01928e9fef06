import { localDayAt, localTimeAt } from "@/lib/calendar/clock";
import { addDays, type LocalDate } from "@/lib/calendar/local-date";
import { clockText, readClockTime, type ClockReading } from "./clock-time";
import { splitNamedMonthDate, splitNumericDate, type DateParts } from "./date-parts";

/** Orders in which a date can be written; each may be followed by a time. */
export const DATE_FORMATS = [
  /** 2026-02-03, 2026/02/03, 20260203, 2026-02-03T21:14Z */
  "year-month-day",
  /** 03-02-2026, 3.2.26, 3/2/2026 */
  "day-month-year",
  /** 02/03/2026 */
  "month-day-year",
  /** 3 februari 2026, 3rd Feb 2026, 2026 Tue Feb 03 */
  "month-name",
  /** Seconds since 1970 */
  "epoch-seconds",
  /** Milliseconds since 1970 */
  "epoch-milliseconds",
] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];

export type DateReading =
  | { ok: true; day: LocalDate; time?: string }
  /** impossible-date: written as a date, but there is no such day or time. */
  | { ok: false; reason: "not-a-date" | "impossible-date" };

const NOT_A_DATE = { ok: false, reason: "not-a-date" } satisfies DateReading;
const IMPOSSIBLE = { ok: false, reason: "impossible-date" } satisfies DateReading;

/** The local date of year, month and day, or null when the calendar has no such day. */
function calendarDay({ year, month, day }: DateParts): LocalDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const matches = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return matches && year >= 1000 ? date.toISOString().slice(0, 10) : null;
}

/** Day and clock of an instant, as the person's own zone showed them. */
function atInstant(milliseconds: number, timeZone: string): DateReading {
  const instant = new Date(milliseconds);
  if (Number.isNaN(instant.getTime()) || instant.getUTCFullYear() < 1000) return IMPOSSIBLE;
  return { ok: true, day: localDayAt(instant, timeZone, 0), time: localTimeAt(instant, timeZone) };
}

/** Day and time; a time in UTC moves to the person's zone, one with another offset stays as it was written. */
function atClock(day: LocalDate, clock: ClockReading, timeZone: string): DateReading {
  if (clock.zone !== "Z") return { ok: true, day, time: clockText(clock.hour, clock.minute) };
  return atInstant(Date.parse(`${day}T${clockText(clock.hour, clock.minute)}:00Z`), timeZone);
}

function readEpoch(text: string, unitMilliseconds: number, digits: RegExp, timeZone: string): DateReading {
  return digits.test(text) ? atInstant(Number(text) * unitMilliseconds, timeZone) : NOT_A_DATE;
}

/**
 * Reads a cell as a date in one format. `timeZone` (IANA) is used for instants: epochs and times in UTC. The day is
 * the calendar day of the cell; when a day begins is the caller's business.
 */
export function readDate(text: string, format: DateFormat, timeZone: string): DateReading {
  if (format === "epoch-seconds") return readEpoch(text, 1000, /^\d{9,10}(?:\.\d+)?$/, timeZone);
  if (format === "epoch-milliseconds") return readEpoch(text, 1, /^\d{12,13}$/, timeZone);
  const parts = format === "month-name" ? splitNamedMonthDate(text) : splitNumericDate(text, format);
  if (!parts) return NOT_A_DATE;
  const day = calendarDay(parts);
  if (!day) return IMPOSSIBLE;
  if (!parts.clock) return { ok: true, day };
  if (/^24:00/.test(parts.clock)) return { ok: true, day: addDays(day, 1), time: "00:00" };
  const clock = readClockTime(parts.clock);
  return clock ? atClock(day, clock, timeZone) : NOT_A_DATE;
}
