import { daysBetween, localDateOf, weekdayOf, type LocalDate } from "@/lib/platform/calendar/local-date";
import type { CalendarRange } from "@/lib/features/sessions/appointments/calendar-file/range";
import { fullYear } from "@/lib/platform/reading/date-parts";
import { wordDatesIn } from "@/lib/platform/reading/date-words";
import { weekdayNumber } from "@/lib/platform/reading/month-names";

/** A day that a letter names, within the days of interest. */
export interface WrittenDay {
  day: LocalDate;
  /** Position of its first character, and of the character behind it. */
  start: number;
  end: number;
  /** Another reading fits as well, or the weekday beside it is another one. */
  isDoubtful: boolean;
}

/** A day without a year is the one that comes next, or was at most this long ago. */
const BACK_DAYS = 31;
/** Characters before a day in which its weekday or "op" stands. */
const BEFORE = 24;

/** Numbers with one sign between them; what stands around them must not belong to a longer number. */
const NUMERIC =
  /(?<![\d.,:/+-])(?:(?<y1>\d{4})(?<s1>[-/.])(?<m1>\d{1,2})\k<s1>(?<d1>\d{1,2})|(?<d2>\d{1,2})(?<s2>[-/.])(?<m2>\d{1,2})(?:\k<s2>['’]?(?<y2>\d{4}|\d{2}))?)(?![\d/]|[-.:]\d)/gu;
const ASKS_FOR_A_DAY = /(?:^|[^\p{L}])(?:op|on|datum|date|dag|day|d\.d\.?)[.:]? {0,2}$/iu;
const LEADS_TO_A_TIME = /^,?\s{0,2}(?:(?:om|at|-|–|,)\s{0,2})?\d{1,2}(?::\d\d|\s?(?:u|uur|h|am|pm)(?!\p{L})|\.\d\d)/iu;

/** One way to read what is written. */
interface Reading {
  day: number;
  month: number;
  /** Absent where none is written. */
  year?: number;
}

interface Written {
  start: number;
  end: number;
  /** The first is the usual one. */
  readings: Reading[];
}

/**
 * The days that a letter in Dutch or English names, in the order of the text. Of several readings those that lie within
 * the range and on the weekday beside them count; where more than one does, each is given, as doubtful.
 */
export function writtenDays(text: string, range: CalendarRange): WrittenDay[] {
  const inWords = wordDatesIn(text).map(({ start, end, day, month, year }): Written => {
    return { start, end, readings: [{ day, month, ...(year !== undefined && { year: fullYear(year) }) }] };
  });
  return [...inWords, ...numericDays(text)]
    .toSorted((a, b) => a.start - b.start)
    .flatMap((written) => daysOf(written, weekdayBefore(text, written.start), range));
}

function numericDays(text: string): Written[] {
  return [...text.matchAll(NUMERIC)].flatMap(({ 0: found, index, groups = {} }): Written[] => {
    const { y1, m1, d1, d2, m2, y2, s2 } = groups;
    const [start, end] = [index, index + found.length];
    if (y1 !== undefined) return [{ start, end, readings: [{ year: Number(y1), month: Number(m1), day: Number(d1) }] }];
    const [first, second] = [Number(d2), Number(m2)];
    if (y2 === undefined && !isYearlessDay(text, { start, end, sign: s2 ?? "" })) return [];
    const year = y2 === undefined ? {} : { year: fullYear(y2) };
    const readings: Reading[] = [{ day: first, month: second, ...year }];
    // Only a slash is written the American way, most often with its year; two digits in front can be a year.
    if (s2 === "/" && (y2 !== undefined || second > 12)) readings.push({ day: second, month: first, ...year });
    if (y2?.length === 2)
      readings.push({ day: Number(y2), month: second, year: fullYear(String(d2).padStart(2, "0")) });
    return [{ start, end, readings }];
  });
}

/** Two numbers are a day only beside a weekday or a word that asks for one, or with a slash before a time. */
function isYearlessDay(text: string, { start, end, sign }: { start: number; end: number; sign: string }): boolean {
  if (/^\s?(?:u|uur|h)(?!\p{L})/iu.test(text.slice(end, end + 5))) return false;
  if (weekdayBefore(text, start) !== null) return true;
  if (sign === ".") return false;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return ASKS_FOR_A_DAY.test(before) || (sign === "/" && LEADS_TO_A_TIME.test(text.slice(end, end + BEFORE)));
}

/** 1–7 of the weekday directly before a day: "di ", "Wednesday, ", "woensdag de ". */
function weekdayBefore(text: string, start: number): number | null {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const [, word] = /(\p{L}{2,10})[.,]{0,2}\s{1,3}(?:(?:de|the)\s)?$/iu.exec(before) ?? [];
  return word === undefined ? null : weekdayNumber(word.toLowerCase());
}

function daysOf({ start, end, readings }: Written, weekday: number | null, range: CalendarRange): WrittenDay[] {
  const all = readings.flatMap((reading, index) =>
    candidatesOf(reading, range.from).map((day) => ({ day, isUsual: index === 0 })),
  );
  const within = all.filter(({ day }) => day >= range.from && day <= range.until);
  const onWeekday = weekday === null ? [] : within.filter(({ day }) => weekdayOf(day) === weekday);
  const [certain] = onWeekday;
  if (certain && new Set(onWeekday.map(({ day }) => day)).size === 1) {
    return [{ day: certain.day, start, end, isDoubtful: false }];
  }
  const days = [...new Set(within.map(({ day }) => day))];
  const isOther = all.some(({ isUsual }) => isUsual) && !within.some(({ isUsual }) => isUsual);
  const isDoubtful = days.length > 1 || isOther || weekday !== null;
  return days.map((day) => ({ day, start, end, isDoubtful }));
}

/** The days of the calendar that a reading can mean: one, or without a year the one that comes next. */
function candidatesOf({ year, month, day }: Reading, today: LocalDate): LocalDate[] {
  if (year !== undefined) return [localDateOf(year, month, day)].filter((each) => each !== null);
  const thisYear = Number(today.slice(0, 4));
  const near = [thisYear, thisYear + 1].map((each) => localDateOf(each, month, day));
  return near
    .filter((each) => each !== null)
    .filter((each) => daysBetween(each, today) <= BACK_DAYS)
    .slice(0, 1);
}
