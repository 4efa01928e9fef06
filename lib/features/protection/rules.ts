import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { ProtectionMoment, Sign } from "./schema";

/** Fewer sessions with a moment than this say nothing beside the others. */
const MIN_SESSIONS_TO_COMPARE = 3;

/** A moment with the id of its entry. */
export interface ProtectionMomentEntry {
  id: string;
  content: ProtectionMoment;
}

/** Whether somebody has looked at it: what it may have protected, or what it needed. */
export function isReviewed({ protectedWhat, needs, ownNeed }: ProtectionMoment): boolean {
  return protectedWhat !== undefined || needs.length > 0 || ownNeed !== undefined;
}

/** Moments in the lists of the page, newest first: those that wait for room, and those that were looked at. */
export function listProtectionMoments<E extends ProtectionMomentEntry>(
  moments: readonly E[],
): { waiting: E[]; reviewed: E[] } {
  const sorted = [...moments].sort((a, b) => b.content.day.localeCompare(a.content.day) || a.id.localeCompare(b.id));
  return {
    waiting: sorted.filter(({ content }) => !isReviewed(content)),
    reviewed: sorted.filter(({ content }) => isReviewed(content)),
  };
}

/** The moments that were noticed in a session, always in the same order. */
export function protectionMomentsOfSession<E extends ProtectionMomentEntry>(
  moments: readonly E[],
  sessionId: string,
): E[] {
  return moments.filter(({ content }) => content.sessionId === sessionId).sort((a, b) => a.id.localeCompare(b.id));
}

/** The moment with a sign, or without it; a sign that is as it should be already changes nothing. */
export function withSign(
  moment: ProtectionMoment,
  { sign, isMarked }: { sign: Sign; isMarked: boolean },
): ProtectionMoment {
  if (moment.signs.includes(sign) === isMarked) return moment;
  const signs = isMarked ? [...moment.signs, sign] : moment.signs.filter((each) => each !== sign);
  return { ...moment, signs };
}

/** True when nothing was said of a moment but signs that were tapped. */
export function hasOnlySigns(moment: ProtectionMoment): boolean {
  return moment.ownSign === undefined && moment.share === undefined && !isReviewed(moment);
}

/** True when nothing was ever said of it: a tap that was taken back. */
export function isBare(moment: ProtectionMoment): boolean {
  return moment.signs.length === 0 && hasOnlySigns(moment);
}

/** The moments of a period, oldest first; both ends included. */
export function protectionMomentsInPeriod<E extends ProtectionMomentEntry>(
  moments: readonly E[],
  { from, to }: { from: LocalDate; to: LocalDate },
): E[] {
  return moments
    .filter(({ content: { day } }) => day >= from && day <= to)
    .sort((a, b) => a.content.day.localeCompare(b.content.day) || a.id.localeCompare(b.id));
}

/** What is needed of a session to lay it beside the moments. */
interface ComparedSession {
  id: string;
  content: { status: string; pace?: string | undefined; heard?: string | undefined };
}

/** How often an answer was given, of the sessions in which that question was answered. */
export interface Share {
  count: number;
  of: number;
}

/** The same answers in sessions with a moment and in the others. */
export interface Comparison {
  pace: { withMoment: Share; others: Share };
  heard: { withMoment: Share; others: Share };
}

/**
 * Lays pace ("too slow" or "too fast") and being heard ("no" or "partly") in sessions with a protection moment beside
 * those in the other sessions that were held. It describes, and says nothing of what causes what.
 * @returns null while fewer than three sessions with a moment, or three others, were held
 */
export function compareSessions(
  moments: readonly ProtectionMomentEntry[],
  sessions: readonly ComparedSession[],
): Comparison | null {
  const ids = new Set(moments.map(({ content }) => content.sessionId));
  const held = sessions.filter(({ content }) => content.status === "held");
  const withMoment = held.filter(({ id }) => ids.has(id));
  const others = held.filter(({ id }) => !ids.has(id));
  if (withMoment.length < MIN_SESSIONS_TO_COMPARE || others.length < MIN_SESSIONS_TO_COMPARE) return null;
  const share = (group: ComparedSession[], question: "pace" | "heard", good: string): Share => {
    const answered = group.filter(({ content }) => content[question] !== undefined);
    return { count: answered.filter(({ content }) => content[question] !== good).length, of: answered.length };
  };
  const both = (question: "pace" | "heard", good: string) => ({
    withMoment: share(withMoment, question, good),
    others: share(others, question, good),
  });
  return { pace: both("pace", "right"), heard: both("heard", "yes") };
}
