import { daysBetween, type LocalDate } from "@/lib/calendar/local-date";

/** After this many days without any entry the record is read as it stood on its last day. */
export const STALE_AFTER_DAYS = 28;

/**
 * The day as of which a record is read. Usually today; when nothing was logged for four weeks, the last day that
 * was: a period that was open then is not "lower for two years" because a diary ended.
 */
export function asOfDay(days: readonly { day: LocalDate }[], today: LocalDate): LocalDate {
  const last = days.reduce<LocalDate | null>((max, { day }) => (day <= today && (!max || day > max) ? day : max), null);
  return last !== null && daysBetween(last, today) > STALE_AFTER_DAYS ? last : today;
}
