import { clockText } from "@/lib/platform/reading/clock-time";
import { fromEpochDay, toEpochDay, type LocalDate } from "@/lib/platform/calendar/local-date";
import { MS_PER_DAY, type ZonedTime } from "./zoned-time";
import type { Window } from "./rule-times";
import { wallTimeIn } from "@/lib/platform/reading/zone-clock";

/** The days of interest to a person, and their clock. */
export interface CalendarRange {
  /** IANA zone of the person. */
  timeZone: string;
  /** First and last day of interest, both included. */
  from: LocalDate;
  until: LocalDate;
}

/** The wall clocks of any zone that may fall within the days: zones are up to 26 hours apart. */
export function windowOf({ from, until }: CalendarRange): Window {
  return { from: (toEpochDay(from) - 2) * MS_PER_DAY, until: (toEpochDay(until) + 3) * MS_PER_DAY };
}

/** Day and time of a moment on the person's clock; a day without a time is the same everywhere. */
export function localMoment(
  { wall, clock }: ZonedTime,
  { timeZone }: CalendarRange,
): { day: LocalDate; startTime?: string } {
  const local = clock ? wallTimeIn(timeZone, clock.toInstant(wall)) : wall;
  const day = fromEpochDay(Math.floor(local / MS_PER_DAY));
  if (!clock) return { day };
  const time = new Date(local);
  return { day, startTime: clockText(time.getUTCHours(), time.getUTCMinutes()) };
}
