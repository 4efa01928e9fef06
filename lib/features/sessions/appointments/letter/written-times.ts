import { clockTimesIn, readZoneBehind } from "@/lib/platform/reading/clock-time";
import type { Zone } from "@/lib/platform/reading/zones";

/** A clock time that a letter names. */
export interface WrittenTime {
  hour: number;
  minute: number;
  start: number;
  end: number;
  /** It stands behind "om" or "at", or is written as nothing but a time is. */
  isMarked: boolean;
  /** "2 uur" can be in the night or in the afternoon. */
  isDoubtful: boolean;
  durationMinutes?: number;
  /** Where the clock stands, when the letter says so. */
  zone?: Zone;
}

const BEFORE = 24;
const MARK = /(?:^|[^\p{L}])(?:om|at|tijd|tijdstip|time|vanaf|from|van|aanvang|start|begin)[.:]? {0,2}$/iu;
/** What has a number with a dot and is no time. */
const PLACE =
  /(?:^|[^\p{L}])(?:kamer|room|lokaal|ruimte|verdieping|etage|floor|gebouw|building|balie|desk|route|nummer|number|nr|no|versie|version|bijlage|paragraaf|artikel|hoofdstuk|tel|bedrag|eur|euro)[.:]? {0,2}$/iu;
/** Between the begin and the end of an appointment. */
const RANGE = /^(?:\s{0,2}(?:u|uur|h))?\s{0,2}(?:-|–|—|tot(?: en met)?|t\/m|until|till|to)\s{0,2}$/iu;
/** Hours at which an unmarked number with a dot is taken for an appointment. */
const DAYTIME = { from: 7, until: 21 };
const ZONE_BEHIND = /^ ?\(?(Z|UTC|GMT|CET|CEST|BST|[ECMP][SD]T|(?:UTC|GMT)?[+-]\d{2}:?\d{2})(?![\p{L}\d])/u;

/** The clock times of a letter, in the order of the text; the end of an appointment gives its length. */
export function writtenTimes(text: string): WrittenTime[] {
  const times: WrittenTime[] = [];
  for (const { hour, minute, start, end: clockEnd, isCertain } of clockTimesIn(text)) {
    // The "05:00" of "08:30-05:00" belongs to the zone of the time before it.
    if (start < (times.at(-1)?.end ?? 0)) continue;
    const [zone, end] = zoneBehind(text, clockEnd);
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const isMarked = isCertain || MARK.test(before);
    const isPlace = !isCertain && PLACE.test(before);
    const isUnlikely = !isMarked && (hour < DAYTIME.from || hour > DAYTIME.until);
    if (isPlace || isUnlikely) continue;
    const last = times.at(-1);
    const minutes = last && hour * 60 + minute - (last.hour * 60 + last.minute);
    if (last && minutes !== undefined && minutes > 0 && RANGE.test(text.slice(last.end, start).slice(0, BEFORE))) {
      // The end of "9:00 - 10:00 uur" says of both that they are times.
      times[times.length - 1] = { ...last, end, durationMinutes: minutes, isMarked: last.isMarked || isMarked };
      continue;
    }
    const isDoubtful = hour >= 1 && hour <= 6 && !/[ap]\.? ?m|[:.]|^0/i.test(text.slice(start, clockEnd));
    times.push({ hour, minute, start, end, isMarked, isDoubtful, ...(zone && { zone }) });
  }
  return times;
}

/** The zone behind a clock time, and the position behind both. */
function zoneBehind(text: string, end: number): [zone: Zone | null, end: number] {
  const [found, name] = ZONE_BEHIND.exec(text.slice(end, end + BEFORE)) ?? [];
  const zone = name === undefined ? null : readZoneBehind(name);
  return [zone, zone && found ? end + found.length : end];
}
