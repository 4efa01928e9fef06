import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { loadCheckIns } from "@/lib/features/check-ins/loaders";
import { loadDependence } from "@/lib/features/effects/dependence/loaders";
import { loadDoubts } from "@/lib/features/therapy/doubt/loaders";
import { loadEffects } from "@/lib/features/effects/loaders";
import { loadEvaluations } from "@/lib/features/therapy/evaluations/loaders";
import { loadExpectations } from "@/lib/features/therapy/expectations/loaders";
import { loadFindings } from "@/lib/views/record/loaders";
import { loadGoals } from "@/lib/features/therapy/goals/loaders";
import { loadHomework } from "@/lib/features/therapy/homework/loaders";
import { loadTreatmentAgreements } from "@/lib/features/therapy/agreement/loaders";
import { loadStopRule } from "@/lib/views/therapy/stop-rule-loader";
import { loadLifeEvents } from "@/lib/features/life-events/loaders";
import { oncePerRequest } from "@/lib/platform/http/request-cache";
import { loadMoments } from "@/lib/features/protection/loaders";
import { loadQuestionnaires } from "@/lib/features/questionnaires/loaders";
import { loadPlanLines } from "@/lib/features/therapy/relapse-plan/loaders";
import { loadSessions } from "@/lib/features/sessions/loaders";
import { loadDayContext } from "@/lib/account/settings/loaders";
import type { RecordEdges } from "@/lib/views/summary/core/choice";
import { loadTalkingPoints } from "@/lib/features/talking-points/points-loader";
import { loadTherapies } from "@/lib/features/therapy/trajectories/loaders";
import { together } from "@/lib/platform/concurrency/together";

/** Everything a summary can be made of; the choice of the client decides what of it is used. */
export const loadSummarySource = oncePerRequest(async (user: CurrentUser) => {
  const { context, findings, checkIns, points, numbered, entries, stop } = await together({
    context: loadDayContext(user),
    findings: loadFindings(user),
    checkIns: loadCheckIns(user),
    points: loadTalkingPoints(user),
    numbered: loadSessions(user),
    entries: loadWrittenDown(user),
    stop: loadStopRule(user),
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
    ...entries,
    stop,
    edges,
    moment,
  };
});

/** What the other features wrote down. */
function loadWrittenDown(user: CurrentUser) {
  return together({
    effects: loadEffects(user),
    moments: loadMoments(user),
    events: loadLifeEvents(user),
    scales: loadQuestionnaires(user),
    therapies: loadTherapies(user),
    goals: loadGoals(user),
    expectations: loadExpectations(user),
    agreements: loadTreatmentAgreements(user),
    evaluations: loadEvaluations(user),
    homework: loadHomework(user),
    doubts: loadDoubts(user),
    planLines: loadPlanLines(user),
    pairs: loadDependence(user),
  });
}

export type SummarySource = Awaited<ReturnType<typeof loadSummarySource>>;

function earliest(days: readonly LocalDate[]): LocalDate | null {
  return days.reduce<LocalDate | null>((min, day) => (min === null || day < min ? day : min), null);
}

function latest(days: readonly LocalDate[]): LocalDate | null {
  return days.reduce<LocalDate | null>((max, day) => (max === null || day > max ? day : max), null);
}
