import { isMonth, monthOf, type Month } from "@/lib/platform/calendar/month";
import type { CheckInEntry } from "./rules";

/** One month of check-ins with the months before and after it that hold any. */
export interface MonthPage {
  month: Month;
  entries: CheckInEntry[];
  earlier: Month | null;
  later: Month | null;
}

/**
 * The month to show: the one asked for, else the newest with entries, else that of `today`.
 * @param entries newest first
 */
export function monthPage(entries: readonly CheckInEntry[], asked: string | undefined, today: string): MonthPage {
  const months = [...new Set(entries.map((entry) => monthOf(entry.content.day)))];
  const month = asked !== undefined && isMonth(asked) ? asked : (months[0] ?? monthOf(today));
  return {
    month,
    entries: entries.filter((entry) => monthOf(entry.content.day) === month),
    earlier: months.find((each) => each < month) ?? null,
    later: months.findLast((each) => each > month) ?? null,
  };
}
