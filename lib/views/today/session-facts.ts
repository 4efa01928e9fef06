import type { LocalDateTime } from "@/lib/platform/calendar/clock";
import { daysBetween } from "@/lib/platform/calendar/local-date";
import { isToCome, type NumberedSession } from "@/lib/features/sessions/rules";

/** Longer ago than this, a session is no longer what today is about. */
const RECENT_DAYS = 6;

/** The last session that took place, when it was today or a few days ago. */
export interface RecentSession {
  number: number;
  daysAgo: number;
}

/**
 * The last session that was held within the days that it still colours.
 * @param newestFirst sessions, newest first
 */
export function recentSession(newestFirst: readonly NumberedSession[], now: LocalDateTime): RecentSession | null {
  const last = newestFirst.find(
    ({ content }) => content.status === "held" && content.day <= now.day && !isToCome(content, now),
  );
  if (!last?.number) return null;
  const daysAgo = daysBetween(last.content.day, now.day);
  return daysAgo <= RECENT_DAYS ? { number: last.number, daysAgo } : null;
}
