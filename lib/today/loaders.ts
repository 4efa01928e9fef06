import "server-only";
import type { CurrentUser } from "@/lib/auth/require-user";
import { loadCheckIns } from "@/lib/check-ins/loaders";
import { latestOf, loggedDays, usualTags, type CheckInEntry } from "@/lib/check-ins/rules";
import { SUGGESTED_TAGS } from "@/lib/check-ins/schema";
import { loadSessions } from "@/lib/sessions/loaders";
import { nextSession, unfinishedSession, type NumberedSession } from "@/lib/sessions/rules";
import { recentSession, type RecentSession } from "./session-facts";
import { toDays } from "@/lib/trends/diary";
import type { Day } from "@/lib/trends/analyse";
import { FORTNIGHT_DAYS } from "@/lib/charts/fortnight";
import { loadDayContext, type DayContext } from "@/lib/settings/loaders";

export interface TodayView extends DayContext {
  checkIns: CheckInEntry[];
  /** The last check-in of the day, to go on with; null when the day is still empty. */
  current: CheckInEntry | null;
  /** Sleep as entered the last time before today, for comparison. */
  previousSleepHours: number | undefined;
  tags: string[];
  loggedInFortnight: number;
  days: Day[];
  sessions: NumberedSession[];
  recentSession: RecentSession | null;
  unfinishedSession: NumberedSession | null;
  nextSession: NumberedSession | null;
}

/** Everything Today shows of the daily record. */
export async function loadToday(user: CurrentUser): Promise<TodayView> {
  const [context, checkIns, sessions] = await Promise.all([
    loadDayContext(user),
    loadCheckIns(user),
    loadSessions(user),
  ]);
  const { today } = context;
  return {
    ...context,
    checkIns,
    current: latestOf(today, checkIns),
    previousSleepHours: checkIns.find(({ content }) => content.day < today && content.sleepHours !== undefined)?.content
      .sleepHours,
    tags: usualTags(checkIns, SUGGESTED_TAGS),
    loggedInFortnight: loggedDays(checkIns, today, FORTNIGHT_DAYS),
    days: toDays(checkIns.map((entry) => entry.content)),
    sessions,
    recentSession: recentSession(sessions, today),
    unfinishedSession: unfinishedSession(sessions, today),
    nextSession: nextSession(sessions, today),
  };
}
