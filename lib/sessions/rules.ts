import type { LocalDate } from "@/lib/calendar/local-date";
import type { Entry } from "@/lib/journal/entry";
import { mostUsedTags } from "@/lib/text/tags";
import type { SessionForm } from "./form-schema";
import type { Session, SessionStatus } from "./schema";

export type SessionEntry = Entry<Session>;

/** A session with its place in the row: 1 for the first. One that was called off has no number. */
export interface NumberedSession extends SessionEntry {
  number: number | null;
}

/** Newest first: by day, then by start, then by when it was written. */
export function newestFirst(a: SessionEntry, b: SessionEntry): number {
  return (
    b.content.day.localeCompare(a.content.day) ||
    (b.content.startTime ?? "").localeCompare(a.content.startTime ?? "") ||
    b.createdAt.localeCompare(a.createdAt)
  );
}

/** Gives every session its number, in the order they took or will take place. Newest first. */
export function numberSessions(entries: readonly SessionEntry[]): NumberedSession[] {
  let count = 0;
  return [...entries]
    .sort(newestFirst)
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

/** The person's clock: their current day and time "HH:MM". */
export interface Moment {
  day: LocalDate;
  time: string;
}

type StatusFacts = Omit<Session, "status" | "themes"> & { status?: SessionStatus | undefined };

/**
 * What a session is, from what was filled in: called off when somebody said so, planned before its day, held once
 * anything about afterwards is filled in, and otherwise what was said. Nothing said: planned before its start.
 */
export function statusOf(session: StatusFacts, now: Moment): SessionStatus {
  if (session.status === "not-held") return "not-held";
  if (session.day > now.day) return "planned";
  if (AFTER_FIELDS.some((field) => session[field] !== undefined)) return "held";
  if (session.status) return session.status;
  return session.day === now.day && (session.startTime ?? "") > now.time ? "planned" : "held";
}

/** A filled-in form as content; a day that was not given is the one it had, or today. */
export function sessionFrom(form: SessionForm, fallbackDay: LocalDate, now: Moment): Session {
  const { id: _id, revision: _revision, overwrite: _overwrite, day, note, raiseNext, themes, ...answers } = form;
  const session = {
    ...answers,
    day: day ?? fallbackDay,
    ...(note && { note }),
    ...(raiseNext && { raiseNext }),
  };
  const status = statusOf(session, now);
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

/** Sessions by calendar year, in the order they came in. */
export function byYear(sessions: readonly NumberedSession[]): [year: string, sessions: NumberedSession[]][] {
  const years = new Map<string, NumberedSession[]>();
  for (const session of sessions) {
    const year = session.content.day.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), session]);
  }
  return [...years];
}

/** The last session that was begun and is over by now without a word about how it was; null when there is none. */
export function unfinishedSession(newestFirst: readonly NumberedSession[], today: LocalDate): NumberedSession | null {
  return newestFirst.find(({ content }) => content.status === "planned" && content.day <= today) ?? null;
}

/** The first session that is still to come after `today`; null when none is planned. */
export function nextSession(newestFirst: readonly NumberedSession[], today: LocalDate): NumberedSession | null {
  return newestFirst.findLast(({ content }) => content.status === "planned" && content.day > today) ?? null;
}

/** The first session that has yet to begin: on a later day, or later today. Null when none is planned. */
export function comingSession(newestFirst: readonly NumberedSession[], now: Moment): NumberedSession | null {
  const isComing = ({ content: { status, day, startTime = "" } }: NumberedSession) =>
    status === "planned" && (day > now.day || (day === now.day && startTime > now.time));
  return newestFirst.findLast(isComing) ?? null;
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
