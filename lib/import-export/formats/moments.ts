import { fromEpochDay, isLocalDate, localDateOf, type LocalDate } from "@/lib/platform/calendar/local-date";
import { clockText } from "@/lib/platform/reading/clock-time";
import { namedClock, wallTimeIn } from "@/lib/platform/reading/zone-clock";
import { zoneNamed } from "@/lib/platform/reading/zones";

/** Where a clock stood: an IANA zone, or minutes ahead of universal time. */
export type Place = string | number;

/** A day and, when known, a clock time ("HH:MM") as the clocks of a place showed them. */
export interface DayAndTime {
  day: LocalDate;
  time?: string;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** What the clocks of a place showed at an instant (ms since 1970), as milliseconds as if the clock stood in UTC. */
export function wallAt(instant: number, place: Place): number {
  return typeof place === "number" ? instant + place * MINUTE_MS : wallTimeIn(place, instant);
}

/** The instant (ms since 1970) at which the clocks of a place show a wall time. */
export function instantOfWall(wall: number, place: Place): number {
  return typeof place === "number" ? wall - place * MINUTE_MS : namedClock(place).toInstant(wall);
}

/** The calendar day of a wall time. */
export function dayOfWall(wall: number): LocalDate {
  return fromEpochDay(Math.floor(wall / DAY_MS));
}

/** Day and clock time of a wall time. */
export function momentOfWall(wall: number): DayAndTime {
  const minutes = Math.floor((wall - Math.floor(wall / DAY_MS) * DAY_MS) / MINUTE_MS);
  return { day: dayOfWall(wall), time: clockText(Math.floor(minutes / 60), minutes % 60) };
}

/** `localDateOf` for parts that a file may lack. */
export function calendarDay(year: number | null, month: number | null, date: number | null): LocalDate | null {
  return year === null || month === null || date === null ? null : localDateOf(year, month, date);
}

/** The day that a text begins with; null for none. */
export function dayIn(text: string): LocalDate | null {
  const day = /^\d{4}-\d\d-\d\d(?!\d)/.exec(text)?.[0] ?? "";
  return isLocalDate(day) ? day : null;
}

/** Instants that can be written: the first and last millisecond of the years 1 to 9999. */
const FIRST_INSTANT = -62_135_596_800_000;
const LAST_INSTANT = 253_402_300_799_999;

/** Day and clock time at an instant (ms since 1970) in a place; null for one beyond the calendar. */
export function momentAtInstant(instant: number, place: Place): DayAndTime | null {
  if (!(instant >= FIRST_INSTANT + DAY_MS && instant <= LAST_INSTANT - DAY_MS)) return null;
  return momentOfWall(wallAt(instant, place));
}

const MOST_NAMES = 1_000;
const zones = new Map<string, string | null>();

/** The IANA zone that a text names, else the zone of the person. */
export function placeNamed(text: string, timeZone: string): string {
  const existing = zones.get(text);
  if (existing !== undefined) return existing ?? timeZone;
  if (zones.size >= MOST_NAMES) zones.clear();
  const zone = text === "" ? null : zoneNamed(text);
  zones.set(text, zone);
  return zone ?? timeZone;
}

/** Minutes ahead of universal time of "+01:00", "+0100", "-5", "UTC+0100", "Z"; null for anything else. */
export function offsetMinutes(text: string): number | null {
  if (/^(?:Z|UTC|GMT)$/i.test(text.trim())) return 0;
  const [, sign, hours, minutes = "0"] = /^(?:UTC|GMT)?([-+\u2212])(\d{1,2})(?::?(\d\d))?$/i.exec(text.trim()) ?? [];
  if (hours === undefined) return null;
  const total = Number(hours) * 60 + Number(minutes);
  return total > 18 * 60 ? null : sign === "+" ? total : -total;
}
