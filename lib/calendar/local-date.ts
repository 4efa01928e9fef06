import { z } from "zod";

/** A calendar day as a person means it, without clock or zone: "YYYY-MM-DD". */
export type LocalDate = string;

export const localDateSchema = z.iso.date({ error: "day" });

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of a local date; pure arithmetic in UTC, so no clock change can shift it. */
export function toEpochDay(day: LocalDate): number {
  const known = epochDayOfDigits(day);
  if (known !== null) return known;
  const epochDay = Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
  if (Number.isNaN(epochDay)) throw new RangeError("not a calendar day");
  return epochDay;
}

/**
 * The same for what is surely a day, YYYY-MM-DD from the year 100 to 9999 with a day up to the 28th: without making a
 * text and reading it again, which every page does for thousands of days. Null for the rest, leap days among them.
 */
function epochDayOfDigits(day: LocalDate): number | null {
  if (day.length !== 10 || day[4] !== "-" || day[7] !== "-") return null;
  const year = numberAt(day, 0, 4);
  const month = numberAt(day, 5, 7);
  const ofMonth = numberAt(day, 8, 10);
  const isSure = year >= 100 && month >= 1 && month <= 12 && ofMonth >= 1 && ofMonth <= 28;
  return isSure ? Date.UTC(year, month - 1, ofMonth) / MS_PER_DAY : null;
}

function numberAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = 10 * number + digit;
  }
  return number;
}

/** The local date that lies `epochDay` days after 1970-01-01. */
export function fromEpochDay(epochDay: number): LocalDate {
  return new Date(epochDay * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day `count` days later (negative: earlier). */
export function addDays(day: LocalDate, count: number): LocalDate {
  return fromEpochDay(toEpochDay(day) + count);
}

/** Whole days from `from` to `until`; negative when `until` is earlier. */
export function daysBetween(from: LocalDate, until: LocalDate): number {
  return toEpochDay(until) - toEpochDay(from);
}

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: LocalDate): number {
  // 1970-01-01 was a Thursday (4).
  return ((((toEpochDay(day) + 3) % 7) + 7) % 7) + 1;
}
