import { readZone, type Zone } from "./zones";

/** A clock time as written in a cell. */
export interface ClockReading {
  /** 0–23 */
  hour: number;
  /** 0–59 */
  minute: number;
  /** Where the clock stood, when the cell says so. */
  zone?: Zone;
}

/** A clock time within a text. */
export interface FoundClockTime {
  hour: number;
  minute: number;
  /** Position of its first character, and of the character behind it. */
  start: number;
  end: number;
  /**
   * True when it can be nothing but a time: "14:30", "2 pm", "14.30 uur", "14u30". False for two numbers with a dot
   * between them, which can be a price, a room or a date as well.
   */
  isCertain: boolean;
}

const SPACE = "[ \\t\\u00a0\\u202f]?";
/**
 * One clock time: hour, minute and second; half of the day; a word for "hour". Every repeated part is bounded, and so
 * is the work at each place of a text.
 */
const CLOCK = new RegExp(
  [
    String.raw`(?<hour>\d{1,2})`,
    String.raw`(?:(?<sign>[:.]|${SPACE}[uh](?=\d\d))(?<minute>\d\d)(?:[:.](?<second>\d\d)(?:[.,]\d{1,9})?)?)?`,
    String.raw`(?:${SPACE}(?<half>[ap])\.?${SPACE}m(?![\p{L}\d])\.?|(?<=\d\d)(?<letter>[ap])(?![\p{L}\d.]))?`,
    String.raw`(?:${SPACE}(?<word>uur|uhr|u|hrs|hr|h|o['’]clock)(?![\p{L}\d])\.?)?`,
  ].join(""),
  "iuy",
);

interface ClockMatch extends Omit<FoundClockTime, "start"> {
  /** True for an hour with minutes, half or word: a number alone is no time. */
  isTime: boolean;
  /** True for three numbers with dots: in a text a date as well. */
  isDotted: boolean;
}

/** The clock time that begins at a place of a text, or null. */
function clockAt(text: string, start: number): ClockMatch | null {
  CLOCK.lastIndex = start;
  const found = CLOCK.exec(text);
  const { hour: hourText, minute: minuteText, second = "0", sign, letter, half = letter, word } = found?.groups ?? {};
  if (!found || hourText === undefined) return null;
  const hour = fullHour(Number(hourText), half);
  const minute = Number(minuteText ?? 0);
  if (hour === null || minute > 59 || Number(second) > 60) return null;
  const isTime = minuteText !== undefined || half !== undefined || word !== undefined;
  const isCertain = isTime && (sign !== "." || half !== undefined || word !== undefined);
  const isDotted = sign === "." && found.groups?.["second"] !== undefined;
  return { hour, minute, end: start + found[0].length, isCertain, isTime, isDotted };
}

/** Hour of a 12-hour clock in 24 hours; 12 am is midnight. Null when there is no such hour. */
function fullHour(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

/** Longest text that is looked at as a clock time, in characters: a time, and the name of a zone behind it. */
const MAX_CLOCK_CHARACTERS = 96;

/**
 * Reads a text that is one clock time: "21:14", "21:14:05.123", "9:10 pm", "2 p.m.", "21.14", "21u14", "14 uur", each
 * with an optional zone behind it (see `readZone`); null for anything else.
 */
export function readClockTime(text: string): ClockReading | null {
  const written = text.trim();
  if (written.length > MAX_CLOCK_CHARACTERS) return null;
  const found = clockAt(written, 0);
  if (!found?.isTime) return null;
  const { hour, minute } = found;
  const behind = written.slice(found.end).trim();
  if (behind === "") return { hour, minute };
  const zone = readZoneBehind(behind);
  return zone ? { hour, minute, zone } : null;
}

/**
 * The zone behind a clock time, also as ISO 9557 ("+02:00[Europe/Amsterdam]"), with a name in brackets ("GMT+0200
 * (Central European Summer Time)") or twice ("+0000 UTC"); the first that can be read counts.
 */
export function readZoneBehind(text: string): Zone | null {
  const plain = text.replace(/ ?\([^()]{0,64}\)?$/, "");
  const bracket = plain.indexOf("[");
  if (bracket !== -1 && plain.endsWith("]")) {
    const name = plain.slice(bracket + 1, -1).replace(/^!/, "");
    return readZone(bracket === 0 ? name : plain.slice(0, bracket));
  }
  const whole = readZone(plain);
  if (whole) return whole;
  const [first, second, ...more] = plain.split(" ");
  if (first === undefined || second === undefined || more.length > 0) return null;
  return readZone(second) && readZone(first);
}

/** Clock times within a text in Dutch or English, in the order of the text; at most `limit`. */
export function clockTimesIn(text: string, limit = Infinity): FoundClockTime[] {
  const found: FoundClockTime[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/\d{1,2}/g)) {
    if (found.length >= limit) break;
    if (index < from || !canBegin(text, index)) continue;
    const match = clockAt(text, index);
    if (!match?.isTime || match.isDotted || !canEnd(text, match.end)) continue;
    const { hour, minute, end, isCertain } = match;
    found.push({ hour, minute, start: index, end, isCertain });
    from = end;
  }
  return found;
}

/** Not within a longer number, date, amount of money or word; behind the T of an ISO date it can begin. */
function canBegin(text: string, at: number): boolean {
  const [before = "", beforeThat = ""] = [text[at - 1], text[at - 2]];
  if (before === "T" && /\d/.test(beforeThat)) return true;
  return !/[\p{L}\d.,:/+]/u.test(before) && !/\p{Sc}/u.test(before.trim() === "" ? beforeThat : before);
}

/** Not before more digits of a number or date. */
function canEnd(text: string, at: number): boolean {
  return !/^[.:,/]?\d/.test(text.slice(at, at + 2));
}

/** "HH:MM" of an hour and a minute. */
export function clockText(hour: number, minute: number): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
