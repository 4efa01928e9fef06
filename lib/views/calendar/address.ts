import { EARLIEST_DAY } from "@/lib/platform/calendar/entered-day";
import { isLocalDate, type LocalDate } from "@/lib/platform/calendar/local-date";
import { daysOfMonth, isMonth, monthOf, nextMonth, previousMonth, type Month } from "@/lib/platform/calendar/month";

const FIRST_MONTH = monthOf(EARLIEST_DAY);
const yearOf = (text: string) => text.slice(0, "YYYY".length);

/** A month or a year as an address asks for it, and the ones beside it; null where no entry can be written. */
export interface Period {
  readonly shown: string;
  readonly earlier: string | null;
  readonly later: string | null;
}

/** The month that an address asks for, else that of `today`: none before entries can be written, none still to come. */
export function askedMonth(asked: unknown, today: LocalDate): Period & { readonly shown: Month } {
  const current = monthOf(today);
  const isShown = typeof asked === "string" && isMonth(asked) && asked >= FIRST_MONTH && asked <= current;
  const shown = isShown ? asked : current;
  return {
    shown,
    earlier: shown > FIRST_MONTH ? previousMonth(shown) : null,
    later: shown < current ? nextMonth(shown) : null,
  };
}

/** The year that an address asks for, in the same bounds; null when it asks for none. */
export function askedYear(asked: unknown, today: LocalDate): Period | null {
  const [first, current] = [yearOf(EARLIEST_DAY), yearOf(today)];
  if (typeof asked !== "string" || !/^\d{4}$/.test(asked) || asked < first || asked > current) return null;
  const beside = (step: number) => String(Number(asked) + step);
  return {
    shown: asked,
    earlier: asked > first ? beside(-1) : null,
    later: asked < current ? beside(1) : null,
  };
}

/** The months of a year, "2026-01" to "2026-12". */
export function monthsOf(year: string): Month[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);
}

/**
 * The day of a month from which the arrow keys go: the one that an address names, or the last of the month before it when
 * the month is shorter, else the last day that is not still to come.
 */
export function startDay(asked: unknown, month: Month, today: LocalDate): LocalDate {
  const days = daysOfMonth(month).filter((day) => day <= today);
  const last = days.at(-1) ?? `${month}-01`;
  if (typeof asked !== "string" || !asked.startsWith(month)) return last;
  return isLocalDate(asked) && asked <= last ? asked : last;
}
