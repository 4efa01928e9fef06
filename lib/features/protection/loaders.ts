import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { loadEntries } from "@/lib/platform/journal/load-entries";
import { loadSessions } from "@/lib/features/sessions/loaders";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { together } from "@/lib/platform/concurrency/together";
import { compareSessions, listProtectionMoments, protectionMomentsOfSession } from "./rules";
import type { ProtectionMoment, Sign } from "./schema";
import { protectionMoments } from "./store";

/** Every protection moment of a person; opened once per request. */
export function loadProtectionMoments(user: CurrentUser): Promise<Entry<ProtectionMoment>[]> {
  return loadEntries(protectionMoments, user);
}

/** Everything the page of the protection moments shows. */
export async function loadProtectionPage(user: CurrentUser) {
  const {
    context: { today },
    moments,
    sessions,
  } = await together({
    context: loadDayContext(user),
    moments: loadProtectionMoments(user),
    sessions: loadSessions(user),
  });
  return {
    today,
    count: moments.length,
    lists: listProtectionMoments(moments),
    comparison: compareSessions(moments, sessions),
  };
}

/** The signs that were noted in a session. */
export async function loadSigns(user: CurrentUser, sessionId: string): Promise<readonly Sign[]> {
  const signs = protectionMomentsOfSession(await loadProtectionMoments(user), sessionId).flatMap(
    ({ content }) => content.signs,
  );
  return [...new Set(signs)];
}
