import { fromEpochDay } from "@/lib/platform/calendar/local-date";
import { clockText } from "@/lib/platform/reading/clock-time";
import type { WrittenDateTime } from "@/lib/platform/reading/instant";

/** 1899-12-30, day 0 of a spreadsheet (with the leap day of 1900 that never was), as days since 1970. */
const DAY_ZERO = -25_569;
const MINUTES_PER_DAY = 1440;

/**
 * Reads the number that a spreadsheet keeps for a date: days since the end of 1899, and the time as a part of a day.
 * Five digits only (1927 to 2173): fewer are numbers of something else. Null for anything else.
 */
export function readExcelDate(text: string): WrittenDateTime | null {
  if (!/^\d{5}(?:[.,]\d{1,15})?$/.test(text)) return null;
  const minutes = Math.round(Number(text.replace(",", ".")) * MINUTES_PER_DAY);
  const day = fromEpochDay(DAY_ZERO + Math.floor(minutes / MINUTES_PER_DAY));
  if (!/[.,]/.test(text)) return { day };
  const minuteOfDay = minutes % MINUTES_PER_DAY;
  return { day, time: clockText(Math.floor(minuteOfDay / 60), minuteOfDay % 60) };
}
