import "server-only";
import { z } from "zod";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { localTimeAt } from "@/lib/platform/calendar/clock";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { requestCached } from "@/lib/platform/http/request-cache";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { latestAndEarlier, type SessionPeriod } from "./latest-and-earlier";
import {
  carryOver,
  isBehind,
  isToCome,
  numberOn,
  numberSessions,
  unfinishedSession,
  usualThemes,
  type NumberedSession,
} from "./rules";
import type { Session } from "./schema";
import { sessions } from "./store";

/** How many themes of before are offered to tap. */
const SUGGESTED_THEMES = 8;

/** Every session of a person with its number, newest first; opened once per request. */
export const loadSessions = requestCached(async (user: CurrentUser): Promise<NumberedSession[]> => {
  const [{ settings }, entries] = await Promise.all([loadDayContext(user), sessions.list(user)]);
  return numberSessions(entries, settings.dayStartsAtHour);
});

/** Whether a session took place on a day: one may have flown west since, and that day is still to come here. */
export async function wasSessionHeldOn(user: CurrentUser, day: LocalDate): Promise<boolean> {
  return (await loadSessions(user)).some(({ content }) => content.status === "held" && content.day === day);
}

/** What the page of one session shows. */
export type SessionPage =
  | { state: "impossible" }
  | { state: "deleted" }
  | {
      state: "kept" | "new";
      number: number | null;
      content: Partial<Session>;
      /** Whether it is behind by the clock. */
      isBehind: boolean;
      saved: { revision: number; savedAt: string } | undefined;
      suggestions: string[];
    };

/**
 * The session behind an address. An id that is not there yet is a new session: the address names it before it is
 * kept, so that a page that is reloaded, or sent without a script, goes on with the same one.
 */
export async function loadSessionPage(user: CurrentUser, id: string): Promise<SessionPage> {
  if (!z.uuidv4().safeParse(id).success) return { state: "impossible" };
  const [all, { today, timeZone, moment }] = await Promise.all([loadSessions(user), loadDayContext(user)]);
  const suggestions = usualThemes(all, SUGGESTED_THEMES);
  const session = all.find((each) => each.id === id);
  if (session) {
    const { number, content, revision } = session;
    const savedAt = localTimeAt(new Date(session.updatedAt), timeZone);
    const saved = { revision, savedAt };
    return { state: "kept", number, content, isBehind: isBehind(content, moment), saved, suggestions };
  }
  if ((await sessions.listDeleted(user)).some((each) => each.id === id)) return { state: "deleted" };
  const number = numberOn(all, today);
  const content = { day: today, ...carryOver(all) };
  return { state: "new", number, content, isBehind: false, saved: undefined, suggestions };
}

/** The list of sessions: what is to come, what was begun and is over, the latest, and those before by period. */
export async function loadSessionList(user: CurrentUser): Promise<{
  coming: NumberedSession[];
  unfinished: NumberedSession | null;
  latest: readonly NumberedSession[];
  earlier: SessionPeriod[];
  today: LocalDate;
}> {
  const [all, { today, moment }] = await Promise.all([loadSessions(user), loadDayContext(user)]);
  const isComing = ({ content }: NumberedSession) => content.status === "planned" && isToCome(content, moment);
  const past = all.filter((session) => !isComing(session));
  const coming = all.filter(isComing).reverse();
  return { coming, unfinished: unfinishedSession(all, moment), ...latestAndEarlier(past, today), today };
}
