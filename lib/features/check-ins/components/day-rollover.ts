import { localDayAt } from "@/lib/platform/calendar/clock";
import type { LocalDate } from "@/lib/platform/calendar/local-date";

/** Where and when a person's days begin. */
export interface DayClock {
  timeZone: string;
  dayStartsAtHour: number;
}

/** As long as this after the last change somebody may still be writing, and the page stays as it is. */
const WRITING_MS = 15 * 60_000;

/**
 * True when a page about `day` should give way to the next day: it was left open, and what is entered now would be
 * written over that of yesterday.
 * @param lastChange when something was last entered, in milliseconds since 1970
 */
export function isStaleDay(day: LocalDate, clock: DayClock, lastChange: number, now: Date): boolean {
  if (now.getTime() - lastChange < WRITING_MS) return false;
  return localDayAt(now, clock.timeZone, clock.dayStartsAtHour) > day;
}
