import { clockTimesIn, readClockTime, readZoneBehind, type ClockReading } from "./clock-time";
import { isDateFiller, wordDatesIn } from "./date-words";
import { isWeekday } from "./month-names";

/** A date taken apart; the numbers are not checked against the calendar yet. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
  /** What stands behind the date, or beside it: a clock time; "midnight-after" for 24:00. */
  clock?: ClockReading | "midnight-after";
}

const WEEKDAY = String.raw`(?:(?<weekday>\p{L}{2,9})[.,]{0,2} )?`;
const CLOCK = String.raw`(?:(?:T|,? {1,2}(?:(?:om|at) )?)(?<clock>\d.*))?$`;

/** Bounded in every part but the clock behind the date, which has a reader of its own. */
const ORDERS = {
  "year-month-day": orderOf(
    String.raw`(?<year>\d{4}|\d{2})(?<sign>[-/.]?) ?(?<month>\d{1,2})\k<sign> ?(?<day>\d{1,2})\.?`,
  ),
  "day-month-year": orderOf(
    String.raw`(?<day>\d{1,2})(?<sign>[-/. ]) ?(?<month>\d{1,2})\k<sign> ?['’]?(?<year>\d{4}|\d{2})`,
  ),
  "month-day-year": orderOf(
    String.raw`(?<month>\d{1,2})(?<sign>[-/.]) ?(?<day>\d{1,2})\k<sign> ?['’]?(?<year>\d{4}|\d{2})`,
  ),
} as const;

function orderOf(date: string): RegExp {
  return new RegExp(`^${WEEKDAY}${date}${CLOCK}`, "iu");
}

/** A year as written; two digits mean this century: nobody imports a diary of the last one that says '97. */
export function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** Takes apart a date of numbers in one order, or null when it is not written like that. */
export function splitNumericDate(text: string, order: keyof typeof ORDERS): DateParts | null {
  const { year, month, day, sign, clock, weekday } = ORDERS[order].exec(text)?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return null;
  if (weekday !== undefined && !isWeekday(weekday.toLowerCase())) return null;
  // Without separators only eight digits are a date; "2026213" could be two days.
  const isBasic = sign === "";
  if (isBasic && (year.length !== 4 || month.length !== 2 || day.length !== 2)) return null;
  return withClock(
    { year: fullYear(year), month: Number(month), day: Number(day) },
    isBasic ? clock?.replace(/^(\d\d)(\d\d)(\d\d)?(?!\d)/, extendedTime) : clock,
  );
}

/** "0230" and "023000" as "02:30" and "02:30:00", as ISO 8601 writes them in full. */
function extendedTime(_whole: string, hour: string, minute: string, second: string | undefined): string {
  return [hour, minute, second].filter((part) => part !== undefined).join(":");
}

function withClock(parts: DateParts, clock: string | undefined): DateParts | null {
  if (clock === undefined) return parts;
  if (/^24:00(?::00)?$/.test(clock)) return { ...parts, clock: "midnight-after" };
  const reading = readClockTime(clock);
  return reading && { ...parts, clock: reading };
}

/**
 * Takes apart a date with a month name: with a weekday or not, the year before or behind, a clock time and a zone
 * (also as RFC 5322 has them: "Thu, 02 Jul 2026 02:30:00 +0000"). Null for anything else.
 */
export function splitNamedMonthDate(text: string): DateParts | null {
  const [date, ...others] = wordDatesIn(text, { shortYears: true });
  if (!date || others.length > 0) return null;
  const beside = `${text.slice(0, date.start)} ${text.slice(date.end)}`;
  const [clock, ...clocks] = clockTimesIn(beside, 2);
  if (clocks.length > 0) return null;
  const before = clock ? beside.slice(0, clock.start) : beside;
  const behind = clock ? beside.slice(clock.end) : "";
  const year = date.year ?? yearIn(before) ?? yearIn(behind);
  const zone = clock ? zoneIn(withoutYear(behind, date.year ?? yearIn(before))) : undefined;
  if (year === undefined || zone === null || !saysNothing(withoutYear(before, date.year))) return null;
  const parts = { year: fullYear(year), month: date.month, day: date.day };
  if (!clock) return parts;
  return { ...parts, clock: { hour: clock.hour, minute: clock.minute, ...(zone && { zone }) } };
}

const YEAR = /(?<![\p{L}\d+-])\d{4}(?!\d)/u;

function yearIn(text: string): string | undefined {
  return YEAR.exec(text)?.[0];
}

/** A part of the text without the year that was taken from it; as it is where the year was found elsewhere. */
function withoutYear(text: string, found: string | undefined): string {
  return found === undefined ? text.replace(YEAR, " ") : text;
}

/** The zone behind a clock time: undefined for none, null when what stands there is no zone. */
function zoneIn(text: string) {
  return saysNothing(text) ? undefined : readZoneBehind(text.trim());
}

/** True where nothing stands but weekdays, "at", "om" and signs. */
function saysNothing(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[\s,.;-]/)
    .every((word) => word === "" || isDateFiller(word));
}
