import { addDays, localDateOf, type LocalDate } from "@/lib/platform/calendar/local-date";
import { clockText, type ClockReading } from "@/lib/platform/reading/clock-time";
import type { DateFormat } from "./date-formats";
import { splitNamedMonthDate, splitNumericDate, type DateParts } from "@/lib/platform/reading/date-parts";
import { readExcelDate } from "./excel-date";
import { dayBeginningAt, momentAt, momentOf, type WrittenDateTime } from "@/lib/platform/reading/instant";
import { instantAt } from "@/lib/platform/reading/zones";

export type DateReading =
  | ({ ok: true } & WrittenDateTime)
  /** impossible-date: written as a date, but there is no such day or time. */
  | { ok: false; reason: "not-a-date" | "impossible-date" };

/** What a cell alone does not say. */
export interface DateContext {
  /** IANA zone of the person, for instants. */
  timeZone: string;
  /** True for a column that writes a day as its midnight in universal time; see `writesDaysAsMidnight`. */
  midnightIsDay?: boolean;
  /** The clock time that stands in a column of its own. */
  clock?: ClockReading;
}

const NOT_A_DATE = { ok: false, reason: "not-a-date" } satisfies DateReading;
const IMPOSSIBLE = { ok: false, reason: "impossible-date" } satisfies DateReading;

/** Longest cell that is looked at as a date, in characters; the longest date with a zone in words has 77. */
const MAX_DATE_CHARACTERS = 96;

/** What a cell says: an instant (ms since 1970), or a calendar day with a clock time or none. */
type Written = { instant: number } | { day: LocalDate; clock?: ClockReading };

/** The local date of year, month and day, or null when the calendar has no such day or the year is no year of ours. */
function calendarDay({ year, month, day }: DateParts): LocalDate | null {
  return year >= 1000 ? localDateOf(year, month, day) : null;
}

function readEpoch(text: string, unitMilliseconds: number, digits: RegExp): Written | "not-a-date" {
  return digits.test(text) ? { instant: Number(text) * unitMilliseconds } : "not-a-date";
}

function readExcel(text: string): Written | "not-a-date" {
  const found = readExcelDate(text);
  if (!found) return "not-a-date";
  const [hour, minute] = [Number(found.time?.slice(0, 2)), Number(found.time?.slice(3))];
  return { day: found.day, ...(found.time !== undefined && { clock: { hour, minute } }) };
}

/** What a cell says in one format, before it is put on anybody's calendar. */
function readWritten(cell: string, format: DateFormat): Written | "not-a-date" | "impossible-date" {
  if (cell.length > MAX_DATE_CHARACTERS) return "not-a-date";
  const text = cell.replace(/\s/g, " ").trim();
  if (format === "epoch-seconds") return readEpoch(text, 1000, /^\d{9,10}(?:\.\d{1,9})?$/);
  if (format === "epoch-milliseconds") return readEpoch(text, 1, /^\d{12,13}(?:\.\d{1,9})?$/);
  if (format === "excel-serial") return readExcel(text);
  const parts = format === "month-name" ? splitNamedMonthDate(text) : splitNumericDate(text, format);
  if (!parts) return "not-a-date";
  const day = calendarDay(parts);
  if (!day) return "impossible-date";
  const { clock } = parts;
  if (clock === "midnight-after") return { day: addDays(day, 1), clock: { hour: 0, minute: 0 } };
  if (clock?.zone?.kind === "utc") return { instant: instantAt(day, clockText(clock.hour, clock.minute), clock.zone) };
  return { day, ...(clock && { clock }) };
}

/** True for a cell that writes a day as its midnight in universal time; null for one that names no instant. */
function isUtcMidnight(cell: string, format: DateFormat): boolean | null {
  const written = readWritten(cell, format);
  if (typeof written === "string" || !("instant" in written)) return null;
  return dayBeginningAt(written.instant) !== null;
}

/**
 * True for a column in which most instants are midnights of universal time: a program wrote days there, and moving
 * them to another zone would make another day of each.
 */
export function writesDaysAsMidnight(cells: readonly string[], format: DateFormat): boolean {
  const instants = cells.map((cell) => isUtcMidnight(cell, format)).filter((each) => each !== null);
  return instants.filter(Boolean).length > instants.length / 2;
}

function place(written: Written, { timeZone, midnightIsDay, clock }: DateContext): WrittenDateTime | null {
  if (!("instant" in written)) {
    const { day, clock: own } = written;
    if (clock) return momentOf(day, clock, timeZone);
    return own ? momentOf(day, own, timeZone) : { day };
  }
  const midnight = dayBeginningAt(written.instant);
  if (midnight !== null && (midnightIsDay || clock))
    return clock ? momentOf(midnight, clock, timeZone) : { day: midnight };
  const moment = momentAt(written.instant, timeZone);
  return moment && clock ? momentOf(moment.day, clock, timeZone) : moment;
}

/**
 * Reads a cell as a date in one format. The day is the calendar day of the cell; when a day begins is the caller's
 * business. Never throws.
 */
export function readDate(text: string, format: DateFormat, context: DateContext): DateReading {
  const written = readWritten(text, format);
  if (written === "not-a-date") return NOT_A_DATE;
  if (written === "impossible-date") return IMPOSSIBLE;
  const moment = place(written, context);
  return moment ? { ok: true, ...moment } : IMPOSSIBLE;
}
