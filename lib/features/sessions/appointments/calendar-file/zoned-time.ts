import { UnreadEvent } from "./unread";
import { fixedClock, type WallTime, type ZoneClock } from "@/lib/platform/reading/zone-clock";

export const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

/** A date or a time of a calendar file. */
export interface ZonedTime {
  wall: WallTime;
  /** Absent for a date without a time. */
  clock?: ZoneClock;
}

const WRITTEN =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * Reads "20261209", "20261209T140000" and "20261209T140000Z", also with hyphens, colons or an offset, which some
 * programs write. `clock` is that of the zone the property names.
 *
 * @returns null when it is no such moment, or the calendar has none like it
 */
export function readZonedTime(value: string, clock: ZoneClock): ZonedTime | null {
  const [, year, month, day, hour, minute, second = "0", zone] = WRITTEN.exec(value.slice(0, 40)) ?? [];
  if (year === undefined) return null;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = Date.UTC(y, m - 1, d);
  const isReal = new Date(date).getUTCFullYear() === y && new Date(date).getUTCMonth() === m - 1 && d >= 1;
  if (!isReal) return null;
  if (hour === undefined) return { wall: date };
  const [h, min, s] = [Number(hour), Number(minute), Math.min(Number(second), 59)];
  if (h > 23 || min > 59) return null;
  return { wall: date + ((h * 60 + min) * 60 + s) * 1000, clock: zone ? offsetClock(zone) : clock };
}

function offsetClock(zone: string): ZoneClock {
  if (/z/i.test(zone)) return fixedClock(0);
  return fixedClock(offsetMinutes(zone) ?? 0);
}

/** Minutes of "+0100", "+01:00", "-0430" or "+010000"; null for anything else. */
export function offsetMinutes(text: string): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})(?:\d{2})?$/.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 15 || Number(minutes) > 59) return null;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const DURATION = /^([+-])?P(?:(\d{1,12})W)?(?:(\d{1,12})D)?(?:T(?:(\d{1,12})H)?(?:(\d{1,12})M)?(?:(\d{1,12})S)?)?$/;
/** Longer than this no event is: a file that says so is broken. */
const MAX_LENGTH_DAYS = 3_660;

/**
 * Minutes of an iCalendar duration, "PT45M".
 *
 * @throws UnreadEvent "bad-length" when it is not one, or is longer than ten years
 */
export function durationMinutes(value: string): number {
  const [found, sign, ...parts] = DURATION.exec(value.slice(0, 80).toUpperCase()) ?? [];
  if (found === undefined) throw new UnreadEvent("bad-length");
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  const ms = (weeks * 7 + days) * MS_PER_DAY + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  if (ms > MAX_LENGTH_DAYS * MS_PER_DAY) throw new UnreadEvent("bad-length");
  return (sign === "-" ? -1 : 1) * Math.round(ms / MS_PER_MINUTE);
}
