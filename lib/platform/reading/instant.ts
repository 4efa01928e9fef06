import { localDayAt, localTimeAt } from "@/lib/platform/calendar/clock";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { clockText, type ClockReading } from "./clock-time";
import { instantAt } from "./zones";

/** A day and, when known, a clock time ("HH:MM") on a person's own calendar. */
export interface WrittenDateTime {
  day: LocalDate;
  time?: string;
}

const MS_PER_DAY = 86_400_000;

/** The moment that a person's own clock showed at an instant (ms since 1970); null before the year 1000. */
export function momentAt(milliseconds: number, timeZone: string): WrittenDateTime | null {
  const instant = new Date(milliseconds);
  if (Number.isNaN(instant.getTime()) || instant.getUTCFullYear() < 1000 || instant.getUTCFullYear() > 9999)
    return null;
  return { day: localDayAt(instant, timeZone, 0), time: localTimeAt(instant, timeZone) };
}

/**
 * Day and clock as a diary means them: universal time is the clock of a machine and moves to the person's zone; the
 * clock of any other place was the person's own there and stays as it was written.
 */
export function momentOf(day: LocalDate, clock: ClockReading, timeZone: string): WrittenDateTime | null {
  const time = clockText(clock.hour, clock.minute);
  if (clock.zone?.kind !== "utc") return { day, time };
  return momentAt(instantAt(day, time, clock.zone), timeZone);
}

/** The calendar day of universal time that begins at an instant (ms since 1970); null when none begins there. */
export function dayBeginningAt(milliseconds: number): LocalDate | null {
  if (milliseconds % MS_PER_DAY !== 0) return null;
  return momentAt(milliseconds, "UTC")?.day ?? null;
}
