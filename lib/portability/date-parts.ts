import { isWeekday, monthNumber } from "./month-names";

/** A date taken apart; the numbers are not checked against the calendar yet. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
  /** What stands behind the date. */
  clock?: string;
}

const ORDERS = {
  "year-month-day":
    /^(?<year>\d{4})(?<sign>[-/.]?) ?(?<month>\d{1,2})\k<sign> ?(?<day>\d{1,2})\.?(?:(?:T|,? +)(?<clock>\d.*))?$/i,
  "day-month-year":
    /^(?<day>\d{1,2})(?<sign>[-/. ]) ?(?<month>\d{1,2})\k<sign> ?(?<year>\d{4}|\d{2})(?:(?:T|,? +)(?<clock>\d.*))?$/i,
  "month-day-year":
    /^(?<month>\d{1,2})(?<sign>[-/.]) ?(?<day>\d{1,2})\k<sign> ?(?<year>\d{4}|\d{2})(?:(?:T|,? +)(?<clock>\d.*))?$/i,
} as const;

/** Two digits mean this century: nobody imports a diary of the last one that says '97. */
function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** Takes apart a date of numbers in one order, or null when it is not written like that. */
export function splitNumericDate(text: string, order: keyof typeof ORDERS): DateParts | null {
  const found = ORDERS[order].exec(text)?.groups;
  if (!found?.["year"] || !found["month"] || !found["day"]) return null;
  // Without separators only eight digits are a date; "2026213" could be two days.
  if (found["sign"] === "" && (found["month"].length !== 2 || found["day"].length !== 2)) return null;
  const parts = { year: fullYear(found["year"]), month: Number(found["month"]), day: Number(found["day"]) };
  return found["clock"] ? { ...parts, clock: found["clock"] } : parts;
}

const CLOCK_AT_END = /(?:^|[\sT,])(\d{1,2}(?::\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|\s*[ap]\.?m\.?))\s*$/i;

/** Takes apart a date with a month name in any order, weekday or not: a year of four digits and one day number. */
export function splitNamedMonthDate(text: string): DateParts | null {
  const clock = CLOCK_AT_END.exec(text)?.[1];
  const words = text
    .slice(0, clock ? text.lastIndexOf(clock) : undefined)
    .toLowerCase()
    .split(/[\s,./-]+/)
    .filter(Boolean);
  const found: Partial<DateParts> = {};
  for (const word of words) {
    const month = monthNumber(word);
    const number = /^(\d{1,4})(?:st|nd|rd|th|e)?$/.exec(word)?.[1];
    if (month !== null && found.month === undefined) found.month = month;
    else if (number?.length === 4 && found.year === undefined) found.year = Number(number);
    else if (number && number.length <= 2 && found.day === undefined) found.day = Number(number);
    else if (!isWeekday(word) && word !== "at" && word !== "om") return null;
  }
  const { year, month, day } = found;
  if (year === undefined || month === undefined || day === undefined) return null;
  return { year, month, day, ...(clock ? { clock } : {}) };
}
