import { isTimeZone } from "@/lib/platform/calendar/clock";
import { toEpochDay, type LocalDate } from "@/lib/platform/calendar/local-date";
import { windowsZone } from "./windows-zones";
import { namedClock, wallTimeIn } from "./zone-clock";

/** Where a clock stood, as a file or a letter says it. */
export type Zone =
  /** Universal time, however written: the moment is known, the place is not. */
  | { kind: "utc" }
  /** A place with this distance from universal time, in minutes; never 0. */
  | { kind: "offset"; minutes: number }
  /** A place with an IANA name. */
  | { kind: "named"; timeZone: string };

const UTC: Zone = { kind: "utc" };
/** Longest text that is looked at as a zone, in characters. */
const MAX_ZONE_CHARACTERS = 64;
const MAX_OFFSET_MINUTES = 18 * 60;
const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

const UTC_NAMES = /^(?:z|zulu|utc|uct|ut|gmt|universal|greenwich|etc\/.{1,12})$/i;
const OFFSET = /^(?:utc|gmt|ut)? ?([-+\u2212])(\d{1,2})(?::?([0-5]\d))?$/i;

/** Minutes from universal time of abbreviations that mean one place (those of America as RFC 5322 has them). */
const ABBREVIATIONS = new Map<string, number>([
  ["wet", 0],
  ["west", 60],
  ["bst", 60],
  ["cet", 60],
  ["mez", 60],
  ["met", 60],
  ["cest", 120],
  ["mesz", 120],
  ["mest", 120],
  ["eet", 120],
  ["eest", 180],
  ["msk", 180],
  ["est", -300],
  ["edt", -240],
  ["cst", -360],
  ["cdt", -300],
  ["mst", -420],
  ["mdt", -360],
  ["pst", -480],
  ["pdt", -420],
  ["akst", -540],
  ["akdt", -480],
  ["hst", -600],
  ["jst", 540],
  ["npt", 345],
  ["aest", 600],
  ["aedt", 660],
  ["nzst", 720],
  ["nzdt", 780],
]);

/**
 * Reads "Z", "UTC", "+01:00", "+0000", "-00:00", "+02", "UTC+0100", "GMT-5", "CEST", "Europe/Amsterdam" or the name
 * of a Windows zone; null for anything else. Universal time is the same zone however it is written.
 */
export function readZone(text: string): Zone | null {
  const written = text.trim().slice(0, MAX_ZONE_CHARACTERS + 1);
  if (written === "" || written.length > MAX_ZONE_CHARACTERS) return null;
  const [, sign, hours, minutes = "0"] = OFFSET.exec(written) ?? [];
  if (hours !== undefined) {
    const distance = Number(hours) * 60 + Number(minutes);
    if (distance > MAX_OFFSET_MINUTES) return null;
    return distance === 0 ? UTC : { kind: "offset", minutes: sign === "+" ? distance : -distance };
  }
  if (/^(?:z|zulu|utc|uct|ut|gmt)$/i.test(written)) return UTC;
  const abbreviated = ABBREVIATIONS.get(written.toLowerCase());
  if (abbreviated !== undefined) {
    // Western Europe in winter is a place at distance 0, not universal time.
    return abbreviated === 0 ? { kind: "named", timeZone: "Europe/Lisbon" } : { kind: "offset", minutes: abbreviated };
  }
  const timeZone = zoneNamed(written);
  if (timeZone === null) return null;
  return isUniversal(timeZone) ? UTC : { kind: "named", timeZone };
}

/** True for a name of universal time in the zone database. */
function isUniversal(timeZone: string): boolean {
  return UTC_NAMES.test(timeZone) && new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone === "UTC";
}

/**
 * The IANA zone that a name stands for: an IANA name itself, one with the prefix of a calendar program
 * ("/mozilla.org/20050126_1/Europe/Amsterdam"), or a Windows name ("W. Europe Standard Time"). Null for another name.
 */
export function zoneNamed(name: string): string | null {
  const written = name.trim().replace(/^["']|["']$/g, "");
  if (written === "" || written.length > MAX_ZONE_CHARACTERS) return null;
  const windows = windowsZone(written);
  if (windows !== null) return windows;
  const parts = written.split("/").filter((part) => part !== "");
  const candidates = [parts, parts.slice(-3), parts.slice(-2)].map((each) => each.join("/"));
  // An offset such as "+01:00" is a time zone to the runtime, too, but no name.
  return candidates.find((each) => /^[a-z]/i.test(each) && isTimeZone(each)) ?? null;
}

/** Milliseconds since 1970 at which a clock in an IANA zone shows a day and a time ("HH:MM"). */
export function instantInZone(day: LocalDate, time: string, timeZone: string): number {
  return namedClock(timeZone).toInstant(millisecondsOf(day, time));
}

/**
 * The same for a clock that is looked at: a time that is left out when the clock is put forward is the minute after the
 * gap, and one that comes twice is the first.
 */
export function firstInstantInZone(day: LocalDate, time: string, timeZone: string): number {
  const wall = millisecondsOf(day, time);
  const instant = namedClock(timeZone).toInstant(wall);
  const skipped = wallTimeIn(timeZone, instant) - wall;
  return skipped <= 0 ? instant : endOfGap(timeZone, wall, { before: instant - skipped, after: instant });
}

/** The first instant at which the clock shows more than `wall`, by halving: the clock jumps once in between. */
function endOfGap(timeZone: string, wall: number, { before, after }: { before: number; after: number }): number {
  let [low, high] = [before, after];
  while (high - low > MS_PER_MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MS_PER_MINUTE) * MS_PER_MINUTE;
    if (middle === low) break;
    if (wallTimeIn(timeZone, middle) > wall) high = middle;
    else low = middle;
  }
  return high;
}

/** Milliseconds since 1970 of a day and a time ("HH:MM") in a zone. */
export function instantAt(day: LocalDate, time: string, zone: Zone): number {
  if (zone.kind === "named") return instantInZone(day, time, zone.timeZone);
  return millisecondsOf(day, time) - (zone.kind === "utc" ? 0 : zone.minutes * 60_000);
}

function millisecondsOf(day: LocalDate, time: string): number {
  return toEpochDay(day) * MS_PER_DAY + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * 60_000;
}
