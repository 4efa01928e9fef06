import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { monthOf } from "@/lib/platform/calendar/month";
import type { NumberedSession } from "./rules";

/** So many of the latest sessions are shown; a few more are not worth folding away. */
const LATEST = 8;
const FEW_MORE = 4;

/** The sessions of one month ("2026-06"), or of one year that is over ("2025"). */
export interface SessionPeriod {
  period: string;
  sessions: NumberedSession[];
}

/**
 * The latest sessions, and those before by month; those of earlier years by year.
 * @param newestFirst sessions, newest first, a year as those of `today` have it
 */
export function latestAndEarlier(
  newestFirst: readonly NumberedSession[],
  today: LocalDate,
): { latest: readonly NumberedSession[]; earlier: SessionPeriod[] } {
  if (newestFirst.length <= LATEST + FEW_MORE) return { latest: newestFirst, earlier: [] };
  const periods = new Map<string, NumberedSession[]>();
  for (const session of newestFirst.slice(LATEST)) {
    const { day } = session.content;
    const period = yearOf(day) === yearOf(today) ? monthOf(day) : yearOf(day);
    periods.set(period, [...(periods.get(period) ?? []), session]);
  }
  return {
    latest: newestFirst.slice(0, LATEST),
    earlier: [...periods].map(([period, sessions]) => ({ period, sessions })),
  };
}

function yearOf(day: LocalDate): string {
  return day.slice(0, 4);
}
