import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { loadEffects } from "@/lib/features/effects/loaders";
import { isToDiscuss, listEffects } from "@/lib/features/effects/rules";
import { loadEvaluations } from "@/lib/features/therapy/evaluations/loaders";
import { evaluationTurn, listEvaluations } from "@/lib/features/therapy/evaluations/rules";
import { loadExpectations } from "@/lib/features/therapy/expectations/loaders";
import { listExpectations, compareWithRecord } from "@/lib/features/therapy/expectations/rules";
import { loadFindings } from "@/lib/views/record/loaders";
import { loadGoals } from "@/lib/features/therapy/goals/loaders";
import { gradesOf, listGoals } from "@/lib/features/therapy/goals/rules";
import { loadHomework } from "@/lib/features/therapy/homework/loaders";
import { listHomework } from "@/lib/features/therapy/homework/rules";
import { loadCurrentAgreement } from "@/lib/features/therapy/agreement/loaders";
import { loadStopRule } from "./stop-rule-loader";
import { loadPlanLines, loadSignChecks } from "@/lib/features/therapy/relapse-plan/loaders";
import { loadSessions } from "@/lib/features/sessions/loaders";
import { nextSession } from "@/lib/features/sessions/rules";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { loadTherapies } from "@/lib/features/therapy/trajectories/loaders";
import { heldSessions, listTherapies, phaseOn, therapyOn } from "@/lib/features/therapy/trajectories/rules";
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

/** Expectations compared with what the record shows. */
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
    comparison: compareWithRecord(record.days, expectation.content, record.today),
  }));
}

/** Everything the page of the therapy shows. */
export async function loadTherapyPage(user: CurrentUser) {
  const {
    therapy,
    goalsPage: { lists: goals },
    expectations,
    agreement,
    stop,
    effects,
    homework,
    lines,
    checks,
  } = await together({
    therapy: loadCurrentTherapy(user),
    goalsPage: loadGoalsPage(user),
    expectations: loadExpectationsPage(user),
    agreement: loadCurrentAgreement(user),
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
    agreement,
    stop,
    effects: listEffects(effects, today),
    openEffects: effects.filter(({ content }) => isToDiscuss(content, today)).length,
    homework: listHomework(homework).open,
    lines,
    checks,
  };
}
