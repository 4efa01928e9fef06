import { addDays, daysBetween, type LocalDate } from "@/lib/calendar/local-date";
import { localDateSchema } from "@/lib/calendar/local-date-schema";
import { MAX_FOUND, type FoundAppointment } from "./calendar-file";

const MONTHS: readonly (readonly string[])[] = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb"],
  ["maart", "march", "mrt", "mar"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["augustus", "august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];
const MONTH = MONTHS.flat().join("|");
/** A day without a year is the one that comes next, or was at most this long ago. */
const BACK_DAYS = 31;
/** How far behind a day its time may stand, in characters. */
const TIME_WITHIN = 40;

const DAYS = new RegExp(
  [
    String.raw`(?<y1>\d{4})-(?<m1>\d{1,2})-(?<d1>\d{1,2})`,
    String.raw`(?<d2>\d{1,2})[-/.](?<m2>\d{1,2})[-/.](?<y2>\d{4})`,
    String.raw`(?<d3>\d{1,2})(?:e|ste|de|st|nd|rd|th)?\s+(?<m3>${MONTH})\b\.?(?:,?\s+(?<y3>\d{4}))?`,
    String.raw`(?<m4>${MONTH})\.?\s+(?<d4>\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(?<y4>\d{4}))?`,
  ].join("|"),
  "gi",
);
const TIME = /\b(?<hour>[01]?\d|2[0-3])(?:[:.](?<minute>[0-5]\d)|\s?(?:u|uur)(?<minuteAfter>[0-5]\d)?\b)/i;

/**
 * Days, with their times, that a text in Dutch or English names: "dinsdag 9 juni om 10:00", "09-06-2026 10.30 uur",
 * "June 9, 2026 at 10:00". Each day once, in the order of time.
 */
export function appointmentsInText(text: string, today: LocalDate): FoundAppointment[] {
  const matches = [...text.matchAll(DAYS)];
  const found = matches.flatMap((match, index) => {
    const day = dayOf(match.groups ?? {}, today);
    if (day === null) return [];
    const start = match.index + match[0].length;
    const end = Math.min(start + TIME_WITHIN, matches[index + 1]?.index ?? Infinity);
    const startTime = timeIn(text.slice(start, end));
    return [{ day, ...(startTime && { startTime }), name: "", key: `${day} ${startTime ?? ""}` }];
  });
  const byDay = new Map<LocalDate, FoundAppointment>();
  for (const each of found) if (!byDay.has(each.day)) byDay.set(each.day, each);
  return [...byDay.values()].toSorted((a, b) => a.day.localeCompare(b.day)).slice(0, MAX_FOUND);
}

function dayOf(groups: Record<string, string | undefined>, today: LocalDate): LocalDate | null {
  const of = (name: string) => [1, 2, 3, 4].map((n) => groups[`${name}${n}`]).find((part) => part !== undefined);
  const [day, month, year] = [Number(of("d")), monthNumber(of("m") ?? ""), of("y")];
  if (year !== undefined) return asDay(Number(year), month, day);
  const thisYear = Number(today.slice(0, 4));
  const near = [thisYear, thisYear + 1].map((each) => asDay(each, month, day));
  return near.find((each) => each !== null && daysBetween(each, today) <= BACK_DAYS) ?? null;
}

function monthNumber(written: string): number {
  const named = MONTHS.findIndex((names) => names.includes(written.toLowerCase()));
  return named === -1 ? Number(written) : named + 1;
}

function asDay(year: number, month: number, day: number): LocalDate | null {
  const two = (value: number) => String(value).padStart(2, "0");
  const parsed = localDateSchema.safeParse(`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`);
  return parsed.success && addDays(parsed.data, 0) === parsed.data ? parsed.data : null;
}

function timeIn(text: string): string | null {
  const { hour, minute, minuteAfter } = TIME.exec(text)?.groups ?? {};
  return hour === undefined ? null : `${hour.padStart(2, "0")}:${minute ?? minuteAfter ?? "00"}`;
}
