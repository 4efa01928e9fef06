import { addDays, daysBetween, type LocalDate } from "./local-date";

/** A calendar month, "YYYY-MM": the only thing a stored row tells about when. */
export type Month = string;

/** The month a local date lies in. */
export function monthOf(day: LocalDate): Month {
  return day.slice(0, 7);
}

/** Every month from `from` to `until`, both included; empty when `until` is earlier. */
export function monthsBetween(from: Month, until: Month): Month[] {
  const months: Month[] = [];
  for (let month = from; month <= until; month = nextMonth(month)) months.push(month);
  return months;
}

/** The month after `month`. */
export function nextMonth(month: Month): Month {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  const next = number === 12 ? { year: year + 1, number: 1 } : { year, number: number + 1 };
  return `${String(next.year).padStart(4, "0")}-${String(next.number).padStart(2, "0")}`;
}

/** The month before `month`. */
export function previousMonth(month: Month): Month {
  return monthOf(addDays(`${month}-01`, -1));
}

/** Whether a text is a month, "YYYY-MM". */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** Every day of a month, in order. */
export function daysOfMonth(month: Month): LocalDate[] {
  const first = `${month}-01`;
  return Array.from({ length: daysBetween(first, `${nextMonth(month)}-01`) }, (_, index) => addDays(first, index));
}
