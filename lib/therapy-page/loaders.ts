import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { loadEffects } from "@/lib/effects/loaders";
import { isToDiscuss, listEffects } from "@/lib/effects/rules";
import { loadEvaluations } from "@/lib/evaluations/loaders";
import { evaluationTurn, listEvaluations } from "@/lib/evaluations/rules";
import { loadExpectations } from "@/lib/expectations/loaders";
import { listExpectations, recordBeside } from "@/lib/expectations/rules";
import { loadFindings } from "@/lib/findings/loaders";
import { loadGoals } from "@/lib/goals/loaders";
import { gradesOf, listGoals } from "@/lib/goals/rules";
import { loadHomework } from "@/lib/homework/loaders";
import { listHomework } from "@/lib/homework/rules";
import { loadCurrentLeaflet } from "@/lib/leaflets/loaders";
import { loadStopRule } from "@/lib/leaflets/stop-rule-loader";
import { loadPlanLines, loadSignChecks } from "@/lib/relapse-plan/loaders";
import { loadSessions } from "@/lib/sessions/loaders";
import { nextSession } from "@/lib/sessions/rules";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { loadTherapies } from "@/lib/therapies/loaders";
import { heldSessions, listTherapies, phaseOn, therapyOn } from "@/lib/therapies/rules";
import { together } from "@/lib/platform/concurrency/together";

/** The trajectory of today with its sessions, and when it is time to look back. */
export async function loadCurrentTherapy(user: CurrentUser) {
  const {
    context: { today, moment },
    therapies,
    sessions,
    evaluations,
  } = await together({
    context: loadDayContext(user),
    therapies: loadTherapies(user),
    sessions: loadSessions(user),
    evaluations: loadEvaluations(user),
  });
  const current = therapyOn(therapies, today);
  const held = current
    ? heldSessions(therapies, current, sessions)
    : sessions.filter(({ content }) => content.status === "held");
  const heldOn = held.map(({ content }) => content.day).filter((day) => day <= today);
  return {
    today,
    therapies: listTherapies(therapies),
    current,
    phase: current && phaseOn(current.content, today),
    heldOn,
    next: nextSession(sessions, moment),
    evaluations: listEvaluations(evaluations),
    turn: current && evaluationTurn(evaluations, heldOn, current.content),
  };
}

/** Goals with the grades they were given. */
export async function loadGoalsPage(user: CurrentUser) {
  const {
    context: { today },
    goals,
    evaluations,
  } = await together({ context: loadDayContext(user), goals: loadGoals(user), evaluations: loadEvaluations(user) });
  const graded = goals.map((goal) => ({ ...goal, grades: gradesOf(goal, evaluations) }));
  return { today, count: goals.length, lists: listGoals(graded) };
}

/** Expectations beside what the record shows. */
export async function loadExpectationsPage(user: CurrentUser) {
  const {
    context: { today },
    expectations,
    record,
  } = await together({
    context: loadDayContext(user),
    expectations: loadExpectations(user),
    record: loadFindings(user),
  });
  return listExpectations(expectations, today).map((expectation) => ({
    expectation,
    beside: recordBeside(record.days, expectation.content, record.today),
  }));
}

/** Everything the page of the therapy shows. */
export async function loadTherapyPage(user: CurrentUser) {
  const {
    therapy,
    goalsPage: { lists: goals },
    expectations,
    leaflet,
    stop,
    effects,
    homework,
    lines,
    checks,
  } = await together({
    therapy: loadCurrentTherapy(user),
    goalsPage: loadGoalsPage(user),
    expectations: loadExpectationsPage(user),
    leaflet: loadCurrentLeaflet(user),
    stop: loadStopRule(user),
    effects: loadEffects(user),
    homework: loadHomework(user),
    lines: loadPlanLines(user),
    checks: loadSignChecks(user),
  });
  const { today } = therapy;
  return {
    ...therapy,
    goals: goals.open,
    expectations,
    leaflet,
    stop,
    effects: listEffects(effects, today),
    openEffects: effects.filter(({ content }) => isToDiscuss(content, today)).length,
    homework: listHomework(homework).open,
    lines,
    checks,
  };
}
