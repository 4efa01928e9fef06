import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { Locale } from "./config";

const TAGS = { nl: "nl-NL", en: "en-GB" } satisfies Record<Locale, string>;

/** Everything that turns a day, a time or a number into words of a language. The only such place. */
export interface Formatter {
  /** "9 juni" */
  day(day: LocalDate): string;
  /** "dinsdag 9 juni" */
  dayLong(day: LocalDate): string;
  /** "9 juni 2026" */
  dayYear(day: LocalDate): string;
  /** "9 juni", with the year only when it is another one than that of the day of reading. */
  dayAsOf(day: LocalDate, today: LocalDate): string;
  /** "dinsdag 9 juni", with the year only when it is another one than that of the day of reading. */
  dayLongAsOf(day: LocalDate, today: LocalDate): string;
  /** "juni", with the year only when it is another one than that of the day of reading. */
  monthAsOf(day: LocalDate, today: LocalDate): string;
  /** "dinsdag 9 juni 2026" */
  dayLongYear(day: LocalDate): string;
  /** "9 jun", with the year only when it is another one than that of the day of reading: "9 jun 2025". */
  dayBriefAsOf(day: LocalDate, today: LocalDate): string;
  /** "di 9 juni" */
  dayShort(day: LocalDate): string;
  /** "dinsdag" */
  weekday(day: LocalDate): string;
  /** "di" */
  weekdayShort(day: LocalDate): string;
  /** "juni" */
  month(day: LocalDate): string;
  /** "juni 2026" */
  monthYear(day: LocalDate): string;
  /** "jun" */
  monthShort(day: LocalDate): string;
  /** A clock time "HH:MM" as the language writes it: both write 21:14. */
  time(time: string): string;
  /** One decimal, always: 5.72 → "5,7", 6 → "6,0". For means. */
  mean(value: number): string;
  /** At most one decimal: 6 → "6", 5.5 → "5,5". For what a person entered. */
  grade(value: number): string;
  /** All that was entered, up to four decimals: 7.25 → "7,25". For a field that is saved again. */
  exact(value: number): string;
  /** A whole count with the language's grouping. */
  count(value: number): string;
  /** From now on, in seconds below a minute and in whole minutes above, never less than it takes: "over 4 minuten". */
  wait(seconds: number): string;
}

// Building an Intl formatter costs far more than using one, and a page formats hundreds of days.
const cache = new Map<Locale, Formatter>();

/** The formatter of a language. */
export function formatter(locale: Locale): Formatter {
  const formatter = cache.get(locale) ?? createFormatter(TAGS[locale]);
  cache.set(locale, formatter);
  return formatter;
}

function createFormatter(tag: string): Formatter {
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = onFirstUse(() => new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" }));
    return (day: LocalDate) =>
      format()
        .format(new Date(`${day}T00:00:00Z`))
        .replace(",", "")
        .replace(".", "");
  };
  const numbers = (options: Intl.NumberFormatOptions) => {
    const format = onFirstUse(() => new Intl.NumberFormat(tag, options));
    return (value: number) => format().format(value);
  };
  const relative = onFirstUse(() => new Intl.RelativeTimeFormat(tag));
  const day = dates({ day: "numeric", month: "long" });
  const dayYear = dates({ day: "numeric", month: "long", year: "numeric" });
  const dayLong = dates({ weekday: "long", day: "numeric", month: "long" });
  const dayLongYear = dates({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const month = dates({ month: "long" });
  const monthYear = dates({ month: "long", year: "numeric" });
  return {
    day,
    dayLong,
    dayYear,
    dayLongYear,
    dayAsOf: yearOnlyIfOther(day, dayYear),
    dayLongAsOf: yearOnlyIfOther(dayLong, dayLongYear),
    monthAsOf: yearOnlyIfOther(month, monthYear),
    dayBriefAsOf: yearOnlyIfOther(
      dates({ day: "numeric", month: "short" }),
      dates({ day: "numeric", month: "short", year: "numeric" }),
    ),
    dayShort: dates({ weekday: "short", day: "numeric", month: "long" }),
    weekday: dates({ weekday: "long" }),
    weekdayShort: dates({ weekday: "short" }),
    month,
    monthYear,
    monthShort: dates({ month: "short" }),
    time: (time) => time,
    // What rounds to nothing has no sign: no "-0,0".
    mean: numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "negative" }),
    grade: numbers({ maximumFractionDigits: 1 }),
    exact: numbers({ maximumFractionDigits: 4 }),
    count: numbers({ maximumFractionDigits: 0 }),
    wait: (seconds) =>
      seconds < 60
        ? relative().format(Math.max(1, Math.ceil(seconds)), "second")
        : relative().format(Math.ceil(seconds / 60), "minute"),
  };
}

type DayWords = (day: LocalDate) => string;

/** The one place that decides whether a year is said. */
function yearOnlyIfOther(without: DayWords, withYear: DayWords): (day: LocalDate, today: LocalDate) => string {
  return (day, today) => (day.slice(0, 4) === today.slice(0, 4) ? without(day) : withYear(day));
}

// A page in the browser uses two or three of the formatters, and building all of them costs a phone 20 ms and more.
function onFirstUse<Value>(build: () => Value): () => Value {
  let built: Value | undefined;
  return () => (built ??= build());
}
