import { addDays, weekdayOf, type LocalDate } from "./local-date";
import { daysOfMonth, type Month } from "./month";

const WEEK = 7;

/**
 * The days of a month by week, Monday first, as Dutch and British calendars have them: seven places a week, null for
 * those of another month.
 */
export function weeksOf(month: Month): (LocalDate | null)[][] {
  const days = daysOfMonth(month);
  const before = weekdayOf(`${month}-01`) - 1;
  const weeks = Math.ceil((before + days.length) / WEEK);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: WEEK }, (_unused, place) => days[week * WEEK + place - before] ?? null),
  );
}

/** A Monday and the six days after it, for the names of the days. */
export function weekdays(): LocalDate[] {
  return Array.from({ length: WEEK }, (_, place) => addDays("2024-01-01", place));
}
