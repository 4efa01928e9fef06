import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { loadFindings } from "@/lib/views/record/loaders";
import { together } from "@/lib/platform/concurrency/together";
import { loadSessions } from "@/lib/features/sessions/loaders";
import { nextSession } from "@/lib/features/sessions/rules";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { listPoints } from "@/lib/features/talking-points/rules";
import { loadEntrySuggestions } from "./entry-suggestions";
import { loadTalkingPoints } from "@/lib/features/talking-points/points-loader";
import { suggestPoints } from "@/lib/features/talking-points/suggestions";

/** Everything the page of the talking points shows. */
export async function loadTalkingPointsPage(user: CurrentUser) {
  const points = await loadTalkingPoints(user);
  const { context, sessions, record, entries } = await together({
    context: loadDayContext(user),
    sessions: loadSessions(user),
    record: loadFindings(user),
    entries: loadEntrySuggestions(user),
  });
  const { findings, letters, answers } = record;
  const hidden = findings.filter(({ id }) => answers.get(id)?.answer === "hide").map(({ id }) => id);
  const suggestions = suggestPoints({
    points,
    findings,
    hiddenFindingIds: new Set(hidden),
    sessions,
    entries,
    lastDay: record.today,
  });
  return {
    ...context,
    lists: listPoints(points),
    suggestions,
    findings,
    letters,
    sessions,
    nextSession: nextSession(sessions, context.moment),
  };
}
