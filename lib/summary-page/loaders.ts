import "server-only";
import { cache } from "react";
import type { CurrentUser } from "@/lib/auth/require-user";
import { localTimeAt } from "@/lib/calendar/clock";
import type { LocalDate } from "@/lib/calendar/local-date";
import { loadCheckIns } from "@/lib/check-ins/loaders";
import { loadEffects } from "@/lib/effects/loaders";
import { loadFindings } from "@/lib/findings/loaders";
import { loadLifeEvents } from "@/lib/life-events/loaders";
import { loadMoments } from "@/lib/protection/loaders";
import { loadQuestionnaires } from "@/lib/questionnaires/loaders";
import { loadSessions } from "@/lib/sessions/loaders";
import { loadDayContext } from "@/lib/settings/loaders";
import type { RecordEdges } from "@/lib/summary/choice";
import { loadTalkingPoints } from "@/lib/talking-points/loaders";

/** Everything a summary can be made of; the choice of the client decides what of it is used. */
export const loadSummarySource = cache(async (user: CurrentUser) => {
  const [{ now, today, timeZone }, findings, checkIns, points, numbered, effects, moments, events, scales] =
    await Promise.all([
      loadDayContext(user),
      loadFindings(user),
      loadCheckIns(user),
      loadTalkingPoints(user),
      loadSessions(user),
      loadEffects(user),
      loadMoments(user),
      loadLifeEvents(user),
      loadQuestionnaires(user),
    ]);
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
    effects,
    moments,
    events,
    scales,
    edges,
    time: localTimeAt(now, timeZone),
  };
});

export type SummarySource = Awaited<ReturnType<typeof loadSummarySource>>;

function earliest(days: readonly LocalDate[]): LocalDate | null {
  return days.reduce<LocalDate | null>((min, day) => (min === null || day < min ? day : min), null);
}

function latest(days: readonly LocalDate[]): LocalDate | null {
  return days.reduce<LocalDate | null>((max, day) => (max === null || day > max ? day : max), null);
}
