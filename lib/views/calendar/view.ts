import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { Month } from "@/lib/platform/calendar/month";
import type { Period } from "./address";
import type { CalendarDay, MonthFigures } from "./calendar-days";

/** A month as it is drawn: seven places a week, null outside the month. */
export interface MonthView {
  readonly month: Month;
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
}

/** A month among the twelve of a year. */
export interface YearMonthView extends MonthView, MonthFigures {
  /** Days that are not still to come; 0 for a month that is. */
  readonly days: number;
}

/** What the calendar shows: one month, or the twelve of a year. */
export type CalendarView = { readonly today: LocalDate; readonly period: Period } & (
  | { readonly show: "month"; readonly month: MonthView; readonly startDay: LocalDate }
  | { readonly show: "year"; readonly months: readonly YearMonthView[] }
);
