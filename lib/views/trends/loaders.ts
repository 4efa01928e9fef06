import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { loadEffects } from "@/lib/features/effects/loaders";
import { loadChartEvents } from "@/lib/views/record/chart-events";
import { loadFindings } from "@/lib/views/record/loaders";
import { loadStopRule } from "@/lib/views/therapy/stop-rule-loader";
import { loadLifeEvents } from "@/lib/features/life-events/loaders";
import { loadQuestionnaires } from "@/lib/features/questionnaires/loaders";
import { loadSessions } from "@/lib/features/sessions/loaders";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { loadTalkingPoints } from "@/lib/features/talking-points/points-loader";
import { loadGoalsPage } from "@/lib/views/therapy/loaders";
import { together } from "@/lib/platform/concurrency/together";

/** Everything the page of trends shows. */
export async function loadTrendsPage(user: CurrentUser) {
  return together({
    record: loadFindings(user),
    points: loadTalkingPoints(user),
    context: loadDayContext(user),
    events: loadLifeEvents(user),
    chartEvents: loadChartEvents(user),
    questionnaires: loadQuestionnaires(user),
    numbered: loadSessions(user),
    stop: loadStopRule(user),
    goals: loadGoalsPage(user),
  });
}

/** What is shown about the days around sessions and about working together. */
export async function loadSessionTrends(user: CurrentUser) {
  return together({ record: loadFindings(user), sessions: loadSessions(user), effects: loadEffects(user) });
}

/** What is shown about the goals and the questionnaires. */
export async function loadGoalTrends(user: CurrentUser) {
  return together({ goals: loadGoalsPage(user), questionnaires: loadQuestionnaires(user) });
}
