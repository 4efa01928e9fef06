import { isStillToCome, placeInDay, type LocalDateTime } from "@/lib/platform/calendar/clock";
import { daysBetween, type LocalDate } from "@/lib/platform/calendar/local-date";
import { entryDay } from "@/lib/platform/calendar/entered-day";
import type { Entry } from "@/lib/platform/journal/entry";
import { mostUsedTags } from "@/lib/platform/text/tags";
import type { SessionForm } from "./form-schema";
import type { Session, SessionStatus } from "./schema";

export type SessionEntry = Entry<Session>;

/** A session with its place in the row: 1 for the first. One that was called off has no number. */
export interface NumberedSession extends SessionEntry {
  number: number | null;
}

/** Newest first: by day, then by start within a day that begins at `dayStartsAtHour`, then by when it was written. */
function byNewest(dayStartsAtHour: number) {
  const startOf = ({ content: { startTime } }: SessionEntry) =>
    startTime === undefined ? -1 : placeInDay(startTime, dayStartsAtHour);
  return (a: SessionEntry, b: SessionEntry): number =>
    b.content.day.localeCompare(a.content.day) || startOf(b) - startOf(a) || b.createdAt.localeCompare(a.createdAt);
}

/** Gives every session its number, in the order they took or will take place. Newest first. */
export function numberSessions(entries: readonly SessionEntry[], dayStartsAtHour: number): NumberedSession[] {
  let count = 0;
  return [...entries]
    .sort(byNewest(dayStartsAtHour))
    .reverse()
    .map((entry) => ({ ...entry, number: entry.content.status === "not-held" ? null : (count += 1) }))
    .reverse();
}

/** The number a new session on `day` would get. */
export function numberOn(sessions: readonly NumberedSession[], day: LocalDate): number {
  return 1 + sessions.filter(({ number, content }) => number !== null && content.day <= day).length;
}

const AFTER_FIELDS = [
  "moodAfter",
  "tensionAfter",
  "heard",
  "goalsFit",
  "couldSay",
  "pace",
  "afterwards",
  "raiseNext",
] as const satisfies readonly (keyof Session)[];

const BEFORE_FIELDS = ["moodBefore", "tensionBefore"] as const satisfies readonly (keyof Session)[];

/** What tells whether a session is to come, under way or over. */
export type SessionFacts = Pick<Session, "day" | "startTime" | "status"> &
  Partial<Record<(typeof AFTER_FIELDS | typeof BEFORE_FIELDS)[number], unknown>>;

/** Whether it was filled in how somebody went into a session, and nothing of how it was. */
export function isHalfLogged(session: Omit<SessionFacts, "day" | "startTime" | "status">): boolean {
  const isAnswered = (field: keyof typeof session) => session[field] !== undefined;
  return BEFORE_FIELDS.some(isAnswered) && !AFTER_FIELDS.some(isAnswered);
}

/** What reminders need to know of a session: it is ahead until it was called off, deleted, or how it was is written. */
export function toFollow({ id, content, deletedAt }: SessionEntry) {
  const { day, startTime, durationMinutes, status } = content;
  const isOpen = status === "planned" || (status === "held" && isHalfLogged(content));
  return { id, day, startTime, durationMinutes, isAhead: deletedAt === null && isOpen };
}

type StatusFacts = Omit<Session, "status" | "themes"> & { status?: SessionStatus | undefined };

/**
 * What a session is, from what was filled in: called off when somebody said so, planned before its day, held once
 * anything about afterwards is filled in, and otherwise what was said. Nothing said: planned before its start. A session
 * that took place on `heldOn` did so there: whoever flies west over the date line has not undone it.
 */
export function statusOf(session: StatusFacts, now: LocalDateTime, heldOn?: LocalDate): SessionStatus {
  if (session.status === "not-held") return "not-held";
  if (session.day > now.day) return session.day === heldOn ? "held" : "planned";
  if (AFTER_FIELDS.some((field) => session[field] !== undefined)) return "held";
  if (session.status) return session.status;
  const { day, startTime } = session;
  return startTime !== undefined && isStillToCome({ day, time: startTime }, now) ? "planned" : "held";
}

/** A filled-in form as content; a day that was not given is the one that `existing` has, or today. */
export function sessionFrom(form: SessionForm, existing: Session | undefined, now: LocalDateTime): Session {
  const { day, note, raiseNext, themes, ...answers } = form;
  const session = {
    ...answers,
    day: entryDay(day, { saved: existing?.day, today: now.day }),
    ...(note && { note }),
    ...(raiseNext && { raiseNext }),
  };
  const status = statusOf(session, now, existing?.status === "held" ? existing.day : undefined);
  const { notHeldWhy: _why, ...rest } = session;
  return { ...(status === "not-held" ? session : rest), themes: themes ?? [], status };
}

/** What the next session probably has in common with the last one that took place. */
export function carryOver(newestFirst: readonly SessionEntry[]): Pick<Session, "durationMinutes" | "medium"> {
  const last = newestFirst.find(({ content }) => content.status === "held")?.content;
  return { durationMinutes: last?.durationMinutes, medium: last?.medium };
}

/** What sessions were about so far, most often first, at most `limit`. */
export function usualThemes(entries: readonly SessionEntry[], limit: number): string[] {
  return mostUsedTags(
    entries.flatMap((entry) => entry.content.themes),
    limit,
  );
}

/** A session somebody began to log stays worth asking about for as many days. */
const ASKED_FOR_DAYS = 6;

/**
 * Whether a session is still to come: planned for a later day, or today and not begun by the clock. Without a start time
 * it is to come all its day, also once somebody wrote down how they go into it.
 */
export function isToCome(session: SessionFacts, now: LocalDateTime): boolean {
  const { day, startTime, status } = session;
  if (status === "planned" && day > now.day) return true;
  if (day !== now.day || (status !== "planned" && !(status === "held" && isHalfLogged(session)))) return false;
  return startTime === undefined || isStillToCome({ day, time: startTime }, now);
}

/** A session whose length is not known is taken to be over an hour after its start. */
const USUAL_MINUTES = 60;

/** Whether a session is behind by the clock, whatever was filled in of it. */
export function isBehind(
  { day, startTime, durationMinutes = USUAL_MINUTES }: Pick<Session, "day" | "startTime" | "durationMinutes">,
  { day: today, time, dayStartsAtHour }: LocalDateTime,
): boolean {
  if (day !== today || startTime === undefined) return day < today;
  return placeInDay(time, dayStartsAtHour) - placeInDay(startTime, dayStartsAtHour) >= durationMinutes;
}

/** The next session, the same everywhere: the first of those that are still to come; null when there is none. */
export function nextSession<S extends { content: SessionFacts }>(
  newestFirst: readonly S[],
  now: LocalDateTime,
): S | null {
  return newestFirst.findLast(({ content }) => isToCome(content, now)) ?? null;
}

/**
 * Whether to ask how a session was: it was planned and its start has passed, or on its day when no start is known; or
 * it was begun within the last days and says nothing of afterwards.
 */
export function asksForAfter(session: SessionFacts, now: LocalDateTime): boolean {
  const { day, startTime, status } = session;
  const isStarted = day <= now.day && !(startTime !== undefined && isStillToCome({ day, time: startTime }, now));
  if (status === "planned") return isStarted;
  return status === "held" && isHalfLogged(session) && daysBetween(day, now.day) <= ASKED_FOR_DAYS;
}

/** The last session to ask about; null when there is none. */
export function unfinishedSession<S extends { content: SessionFacts }>(
  newestFirst: readonly S[],
  now: LocalDateTime,
): S | null {
  return newestFirst.find(({ content }) => asksForAfter(content, now)) ?? null;
}

/** The session of today or yesterday that somebody may mean who wants to log one; null when there is none. */
export function sessionToGoOnWith<S extends { content: SessionFacts }>(
  newestFirst: readonly S[],
  now: LocalDateTime,
): S | null {
  const isNear = ({ content: { day } }: S) => day <= now.day && daysBetween(day, now.day) <= 1;
  return newestFirst.find((each) => isNear(each) && isOpen(each.content, now)) ?? null;
}

function isOpen(session: SessionFacts, now: LocalDateTime): boolean {
  return asksForAfter(session, now) || isToCome(session, now);
}

/** Whether anything was filled in of a planned session: else it is only an appointment. */
export function isBegun({ moodBefore, tensionBefore, note, raiseNext }: Session): boolean {
  return [moodBefore, tensionBefore, note, raiseNext].some((answer) => answer !== undefined);
}

/** Answers after which an item about working together is worth talking about; the others need no word. */
const LOW_ANSWERS = {
  heard: ["no", "partly"],
  goalsFit: ["no", "partly"],
  couldSay: ["no", "partly"],
  pace: ["slow", "fast"],
  afterwards: ["hard-pointless"],
} as const;

export type AllianceItem = keyof typeof LOW_ANSWERS;
export type LowAnswer = (typeof LOW_ANSWERS)[AllianceItem][number];

const ALLIANCE_ITEMS = ["heard", "goalsFit", "couldSay", "pace", "afterwards"] as const satisfies AllianceItem[];

/** The items about working together that were answered low, in the order of the form. */
export function lowAllianceItems(
  session: Partial<Record<AllianceItem, string | undefined>>,
): { item: AllianceItem; answer: LowAnswer }[] {
  return ALLIANCE_ITEMS.flatMap((item) => {
    const answer = [...LOW_ANSWERS[item]].find((low) => low === session[item]);
    return answer ? [{ item, answer }] : [];
  });
}
