import { MS_PER_DAY } from "./zoned-time";
import type { Rule } from "./rule";

/** A day of the calendar, as days since 1970-01-01, with what rules ask of it. */
export interface CivilDay {
  epochDay: number;
  year: number;
  /** 1–12 */
  month: number;
  day: number;
  daysInMonth: number;
  /** 0 for Monday to 6 */
  weekday: number;
}

/** Days since 1970-01-01 of a year, a month that may lie outside 1–12, and a day. */
export function epochDayOf(year: number, month: number, day: number): number {
  return Math.floor(new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY);
}

export function civilDay(epochDay: number): CivilDay {
  const date = new Date(epochDay * MS_PER_DAY);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return {
    epochDay,
    year,
    month,
    day,
    daysInMonth: month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31,
    weekday: (((epochDay + 3) % 7) + 7) % 7,
  };
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The place of a day in its year, from 1, and how many days that year has. */
function placeInYear({ epochDay, year }: CivilDay): [place: number, count: number] {
  return [epochDay - epochDayOf(year, 1, 1) + 1, isLeapYear(year) ? 366 : 365];
}

/** Whether a rule of an event that starts on `start` can fall on a day; its interval is counted elsewhere. */
export function fallsOn(rule: Rule, start: CivilDay, each: CivilDay): boolean {
  const { months, monthDays, yearDays, weeks, weekdays } = rule;
  if (months && !months.includes(each.month)) return false;
  if (monthDays && !isCounted(monthDays, each.day, each.daysInMonth)) return false;
  if (yearDays && !isCounted(yearDays, ...placeInYear(each))) return false;
  if (weeks && !isInWeek(weeks, each, rule.weekStart)) return false;
  if (weekdays) return weekdays.some((wanted) => isWeekday(wanted, each, rule));
  return monthDays !== undefined || yearDays !== undefined || isLikeStart(rule, start, each);
}

/** Days that a rule does not name are those of its start. */
function isLikeStart({ frequency, months, weeks }: Rule, start: CivilDay, each: CivilDay): boolean {
  if (frequency === "DAILY") return true;
  if (frequency === "WEEKLY" || weeks) return each.weekday === start.weekday;
  if (each.day !== start.day) return false;
  return frequency === "MONTHLY" || months !== undefined || each.month === start.month;
}

function isCounted(wanted: readonly number[], place: number, count: number): boolean {
  return wanted.includes(place) || wanted.includes(place - count - 1);
}

function isWeekday({ nth, weekday }: { nth: number; weekday: number }, each: CivilDay, rule: Rule): boolean {
  if (weekday !== each.weekday) return false;
  const { frequency, months, weeks } = rule;
  if (nth === 0 || frequency === "DAILY" || frequency === "WEEKLY" || weeks) return true;
  const isOfMonth = frequency === "MONTHLY" || months !== undefined;
  const [place, count] = isOfMonth ? [each.day, each.daysInMonth] : placeInYear(each);
  const fromStart = Math.floor((place - 1) / 7) + 1;
  const fromEnd = -(Math.floor((count - place) / 7) + 1);
  return nth === fromStart || nth === fromEnd;
}

/** Week 1 is the first with at least four days in its year (RFC 5545, 3.3.10). */
function isInWeek(weeks: readonly number[], { epochDay, weekday, year }: CivilDay, weekStart: number): boolean {
  const begin = epochDay - ((weekday - weekStart + 7) % 7);
  const middle = begin + 3;
  const weekYear = middle < epochDayOf(year, 1, 1) ? year - 1 : middle >= epochDayOf(year + 1, 1, 1) ? year + 1 : year;
  const first = firstWeek(weekYear, weekStart);
  const week = (begin - first) / 7 + 1;
  return isCounted(weeks, week, (firstWeek(weekYear + 1, weekStart) - first) / 7);
}

function firstWeek(year: number, weekStart: number): number {
  const fourth = civilDay(epochDayOf(year, 1, 4));
  return fourth.epochDay - ((fourth.weekday - weekStart + 7) % 7);
}
