import { readClockTime } from "@/lib/platform/reading/clock-time";
import { instantOfWall, offsetMinutes, type Place } from "./moments";

/** A date with a clock time as a file writes it. */
export interface Stamp {
  /** What the clock showed, in milliseconds as if it stood in UTC. */
  wall: number;
  /** Minutes ahead of universal time where the text says so; "utc" for "Z", the clock of a machine. */
  offset: number | "utc" | null;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?: ?(Z|[-+]\d\d(?::?\d\d)?))?$/i;
const MAX_STAMP_CHARACTERS = 64;

/** Milliseconds of a calendar day and clock time; null when there is no such day or time. */
function wallOf(year: number, month: number, day: number, milliseconds: number): number | null {
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, day);
  const isDay = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day && year >= 1;
  return isDay ? midnight.getTime() + milliseconds : null;
}

function clockMilliseconds(hour: number, minute: number, second: number): number | null {
  return hour > 23 || minute > 59 || second > 60 ? null : ((hour * 60 + minute) * 60 + second) * 1000;
}

/** Reads "2026-03-28T23:15:00.000+01:00", with "T" or a blank, with or without seconds and zone; null for another. */
export function readIsoStamp(text: string): Stamp | null {
  const found = text.length > MAX_STAMP_CHARACTERS ? null : ISO.exec(text.trim());
  if (!found) return null;
  const [, year, month, day, hour, minute, second = "0", fraction = "", zone] = found;
  const clock = clockMilliseconds(Number(hour), Number(minute), Number(second));
  if (clock === null) return null;
  const wall = wallOf(
    Number(year),
    Number(month),
    Number(day),
    clock + Math.floor(Number(`0.${fraction || 0}`) * 1000),
  );
  if (wall === null) return null;
  if (zone === undefined) return { wall, offset: null };
  return { wall, offset: /z/i.test(zone) ? "utc" : offsetMinutes(zone) };
}

const NUMERIC = /^(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))[T ,]+(\S.{0,30})$/;

/**
 * Reads a date of numbers and a clock time of 12 or 24 hours: "2026-03-28 11:58PM", or the day first: "28-03-2026 11:58
 * pm". With `isMonthFirst` the month stands first where the year stands last. Null for anything else.
 */
export function readClockStamp(text: string, isMonthFirst = false): Stamp | null {
  const iso = readIsoStamp(text);
  if (iso) return iso;
  const found = text.length > MAX_STAMP_CHARACTERS ? null : NUMERIC.exec(text.trim());
  if (!found) return null;
  const [, yearFirst, monthMiddle, dayLast, first, second, yearLast, clockText = ""] = found;
  const clock = readClockTime(clockText);
  const milliseconds = clock && clockMilliseconds(clock.hour, clock.minute, 0);
  if (milliseconds === null) return null;
  const wall =
    yearFirst !== undefined
      ? wallOf(Number(yearFirst), Number(monthMiddle), Number(dayLast), milliseconds)
      : wallOf(
          Number(yearLast),
          Number(isMonthFirst ? first : second),
          Number(isMonthFirst ? second : first),
          milliseconds,
        );
  return wall === null ? null : { wall, offset: null };
}

/** Where the clock of a stamp stood: its own offset, else the place given (the zone of the record or of the person). */
export function placeOf({ offset }: Stamp, otherwise: Place): Place {
  return typeof offset === "number" ? offset : otherwise;
}

/** The instant (ms since 1970) of a stamp; one without offset is read on the clocks of `otherwise`. */
export function instantOf(stamp: Stamp, otherwise: Place): number {
  if (stamp.offset === "utc") return stamp.wall;
  return instantOfWall(stamp.wall, placeOf(stamp, otherwise));
}
