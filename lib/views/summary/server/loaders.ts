import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { loadCheckIns } from "@/lib/features/check-ins/loaders";
import { loadFindings } from "@/lib/views/record/loaders";
import { requestCached } from "@/lib/platform/http/request-cache";
import { loadSessions } from "@/lib/features/sessions/loaders";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { loadEntryContext } from "@/lib/views/record/entry-context";
import type { RecordEdges } from "@/lib/views/summary/core/choice";
import { loadTalkingPoints } from "@/lib/features/talking-points/points-loader";
import { together } from "@/lib/platform/concurrency/together";
import { loadKindsInSummary } from "./dated-lines";

/** Everything a summary can be made of; the choice of the client decides what of it is used. */
export const loadSummarySource = requestCached(async (user: CurrentUser) => {
  const { context, findings, checkIns, points, numbered, kinds } = await together({
    context: loadDayContext(user),
    findings: loadFindings(user),
    checkIns: loadCheckIns(user),
    points: loadTalkingPoints(user),
    numbered: loadSessions(user),
    kinds: loadEntryContext(user).then(loadKindsInSummary),
  });
  const { today, moment } = context;
  const sessions = numbered.map(({ id, number, content }) => ({ id, number: number ?? undefined, content }));
  const held = sessions
    .filter(({ content }) => content.status === "held" && content.day <= today)
    .map(({ content }) => content.day);
  const firstDay = earliest([...findings.days.map(({ day }) => day), ...held]);
  // A diary that ended long ago is summed up to its own end, not to an empty today.
  const edges: RecordEdges = { today: findings.asOf, firstDay, lastSessionDay: latest(held) };
  return {
    ...findings,
    today,
    sessions,
    checkIns,
    points,
    kinds,
    edges,
    moment,
  };
});

export type SummarySource = Awaited<ReturnType<typeof loadSummarySource>>;

function earliest(days: readonly LocalDate[]): LocalDate | null {
  return days.reduce<LocalDate | null>((min, day) => (min === null || day < min ? day : min), null);
}

function latest(days: readonly LocalDate[]): LocalDate | null {
  return days.reduce<LocalDate | null>((max, day) => (max === null || day > max ? day : max), null);
}
