import { fromEpochDay } from "@/lib/platform/calendar/local-date";
import type { Formatter } from "@/lib/platform/i18n/format";

/** In a period of more days than this the year tells more than the day. */
const YEAR_FROM_DAYS = 400;

/** The short name of a day below an axis: "9 jun", or "jun 2026" in a period of more than a year. */
export function axisDay(format: Formatter, dayCount: number): (x: number) => string {
  return (x) => {
    const day = fromEpochDay(Math.round(x));
    return dayCount > YEAR_FROM_DAYS
      ? `${format.monthShort(day)} ${day.slice(0, 4)}`
      : `${Number(day.slice(8))} ${format.monthShort(day)}`;
  };
}
