import { localDayAt } from "@/lib/platform/calendar/clock";
import { addDays, type LocalDate } from "@/lib/platform/calendar/local-date";
import type { Transaction } from "@/lib/platform/db/store";
import { changeReminders } from "./rows";
import { dayMarkerOf } from "./sealed-rows";
import { MAX_REMINDED_SESSIONS, type RemindedSession, type ReminderState } from "./state-schema";

/**
 * Follows check-ins that are being saved, within their transaction: reminders are silent for the rest of that day, and
 * those that rested go on. A day that is past leaves no mark: it says nothing of today.
 *
 * @param days of the check-ins
 */
export async function followCheckIns(
  tx: Transaction,
  userId: string,
  { days, now }: { days: readonly LocalDate[]; now: Date },
): Promise<void> {
  await changeReminders(tx, userId, (state) => {
    const today = localDayAt(now, state.timeZone, state.dayStartsAtHour);
    const latest = [...days].sort().at(-1);
    const dayMarker = latest !== undefined && latest >= today ? dayMarkerOf(userId, latest) : undefined;
    return { state: { ...state, unansweredDays: 0, isResting: false }, ...(dayMarker && { dayMarker }) };
  });
}

/** A session as it was saved; `isAhead` while it is still to be gone to or to be written about. */
export interface FollowedSession extends Pick<RemindedSession, "id" | "day" | "startTime" | "durationMinutes"> {
  readonly isAhead: boolean;
}

/** Follows sessions that are being saved, within their transaction. */
export async function followSessions(
  tx: Transaction,
  userId: string,
  { sessions, now }: { sessions: readonly FollowedSession[]; now: Date },
): Promise<void> {
  await changeReminders(tx, userId, (state) => {
    if (!wantsSessions(state)) return null;
    return { state: { ...state, sessions: withSessions(state, sessions, now) } };
  });
}

/** Whether somebody wants to be reminded of sessions: without that the server learns nothing of them. */
export function wantsSessions({ choices }: Pick<ReminderState, "choices">): boolean {
  return choices.eveningBefore !== undefined || choices.hoursAfter !== undefined;
}

/** The sessions to remind of after some were saved: the nearest ones, in order; the moved ones are told of again. */
export function withSessions(state: ReminderState, saved: readonly FollowedSession[], now: Date): RemindedSession[] {
  const byId = new Map(state.sessions.map((session) => [session.id, session]));
  for (const { isAhead, ...session } of saved) {
    const before = byId.get(session.id);
    const isSameTime = before && momentOf(before) === momentOf(session);
    if (!isAhead) byId.delete(session.id);
    else byId.set(session.id, isSameTime ? before : session);
  }
  const earliest = addDays(localDayAt(now, state.timeZone, state.dayStartsAtHour), -1);
  return [...byId.values()]
    .filter(({ day }) => day >= earliest)
    .sort((a, b) => a.day.localeCompare(b.day) || (a.startTime ?? "").localeCompare(b.startTime ?? ""))
    .slice(0, MAX_REMINDED_SESSIONS);
}

function momentOf({ day, startTime, durationMinutes }: Omit<FollowedSession, "id" | "isAhead">): string {
  return JSON.stringify([day, startTime, durationMinutes]);
}
