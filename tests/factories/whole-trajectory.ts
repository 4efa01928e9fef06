import { addDays, type LocalDate } from "@/lib/platform/calendar/local-date";
import type { CheckIn } from "@/lib/features/check-ins/schema";
import type { Effect } from "@/lib/features/effects/schema";
import type { Evaluation } from "@/lib/features/therapy/evaluations/schema";
import type { Expectation } from "@/lib/features/therapy/expectations/schema";
import type { Goal } from "@/lib/features/therapy/goals/schema";
import type { TreatmentAgreement } from "@/lib/features/therapy/agreement/schema";
import type { PlanLine } from "@/lib/features/therapy/relapse-plan/schema";
import type { Session } from "@/lib/features/sessions/schema";
import type { Therapy } from "@/lib/features/therapy/trajectories/schema";
import type { WithId } from "../../scripts/demo/new-account";
import { seededRandom } from "../../scripts/demo/seeded-random";

/** Days of the trajectory on which something changes, counted from the intake. */
export const DAY = {
  firstEntry: -30,
  plan: 14,
  treatment: 28,
  /** Stress rises first, mood follows three weeks later. */
  stressRises: 91,
  moodFalls: 112,
  recovers: 182,
  ending: 280,
  ended: 329,
  last: 365,
} as const;

const EVERY_SESSIONS = 5;
const GOAL_ID = "5f0d6f52-8b0e-4c0e-9a55-0d2f5a1c7e11";
const LOGGED_SHARE = 0.85;

/**
 * The journal of nobody on one day of a trajectory of a year: everything that would have been written by then, with
 * that day as today. What lies ahead is not in it, as in a journal that grows.
 *
 * @param at days since the intake
 */
export function trajectoryOn(at: number, today: LocalDate) {
  const dayOf = (index: number) => addDays(today, index - at);
  const past = (index: number) => index <= at;
  const sessionDays = Array.from({ length: 48 }, (_, week) => week * 7).filter((day) => day <= DAY.ended);
  return {
    checkIns: diary(dayOf)
      .filter(({ index }) => past(index))
      .map(({ content }) => content),
    sessions: sessionDays.flatMap((index, week): Session[] => {
      if (past(index)) return [heldSession(dayOf(index), week, index)];
      return index - at <= 7 ? [{ day: dayOf(index), startTime: "10:00", themes: [], status: "planned" }] : [];
    }),
    therapies: [therapyOn(at, dayOf)],
    leaflets: past(3) ? [treatmentAgreement(dayOf(3))] : [],
    expectations: past(3) ? [expectationOn(at, dayOf)] : [],
    goals: past(DAY.plan) ? [goal(dayOf(DAY.plan))] : [],
    evaluations: evaluationDays(sessionDays)
      .filter((index) => index < at && index < DAY.ended)
      .map((index, turn) => evaluation(dayOf(index), turn)),
    effects: past(60) ? [effectOn(at, dayOf)] : [],
    planLines: past(DAY.ending + 10) ? planLines(dayOf(DAY.ending + 10)) : [],
  };
}

/** What a session brings depends on where it falls. */
function heldSession(day: LocalDate, week: number, index: number): Session {
  const isHard = index >= DAY.moodFalls && index < DAY.recovers;
  return {
    day,
    startTime: "10:00",
    durationMinutes: 50,
    themes: [],
    moodBefore: isHard ? 4 : 6,
    moodAfter: isHard ? 4 : 7,
    heard: week === 17 ? "partly" : "yes",
    couldSay: isHard ? "partly" : "yes",
    pace: isHard && week % 2 === 0 ? "fast" : "right",
    status: "held",
  };
}

function diary(dayOf: (index: number) => LocalDate) {
  const random = seededRandom(11);
  const count = DAY.last - DAY.firstEntry + 1;
  return Array.from({ length: count }, (_, offset) => DAY.firstEntry + offset)
    .map((index) => ({ index, isLogged: random() < LOGGED_SHARE, noise: [random(), random(), random()] as const }))
    .filter(({ index, isLogged }) => isLogged && (index <= DAY.ended || index % 7 === 0))
    .map(({ index, noise }) => ({ index, content: checkInOn(dayOf(index), index, noise) }));
}

function checkInOn(day: LocalDate, index: number, [a, b, c]: readonly [number, number, number]): CheckIn {
  const isLow = index >= DAY.moodFalls && index < DAY.recovers;
  const isTense = index >= DAY.stressRises && index < DAY.recovers;
  const later = index >= DAY.recovers ? 1 : 0;
  return {
    day,
    time: "21:14",
    mood: grade(6 - (isLow ? 2.6 : 0) + later + (a - 0.5) * 2.4),
    stress: grade(5 + (isTense ? 2.6 : 0) - later + (b - 0.5) * 2.4),
    sleepHours: Math.round((7 + (c - 0.5) * 2) * 2) / 2,
    tags: [],
  };
}

function therapyOn(at: number, dayOf: (index: number) => LocalDate): Therapy {
  const phases = [
    { phase: "intake", at: 0 },
    { phase: "plan", at: DAY.plan },
    { phase: "treatment", at: DAY.treatment },
    { phase: "ending", at: DAY.ending },
  ] as const;
  return {
    therapist: "Marijke (verzonnen)",
    forms: ["schema"],
    ownForms: [],
    helpWish: "Minder op mijn hoede zijn bij mensen die ik vertrouw.",
    startedOn: dayOf(0),
    ...(at > DAY.ended && { endedOn: dayOf(DAY.ended) }),
    phases: phases.filter((each) => each.at <= at).map((each) => ({ phase: each.phase, from: dayOf(each.at) })),
    evaluateEvery: EVERY_SESSIONS,
  };
}

function treatmentAgreement(askedOn: LocalDate): TreatmentAgreement {
  return {
    askedOn,
    effects: "Slechter slapen, oude herinneringen.",
    stop: "Als mijn stemming acht weken onder mijn begin blijft.",
    isChecked: true,
    stopWeeks: 8,
    nextStep: "look-together",
  };
}

function expectationOn(at: number, dayOf: (index: number) => LocalDate): Expectation {
  return {
    text: "Dat het eerst zwaarder wordt",
    seenIn: "mood",
    writtenOn: dayOf(3),
    reviewOn: dayOf(70),
    ...(at > 72 && { noticed: "partly", reviewedOn: dayOf(72) }),
  };
}

function goal(setOn: LocalDate): WithId<Goal> {
  const text = "Naar een verjaardag gaan zonder smoes klaar te hebben";
  return { id: GOAL_ID, content: { text, startGrade: 2, wishGrade: 7, setOn } };
}

/** The day after every fifth session. */
function evaluationDays(sessionDays: readonly number[]): number[] {
  return sessionDays.filter((_, index) => index % EVERY_SESSIONS === EVERY_SESSIONS - 1).map((index) => index + 1);
}

function evaluation(day: LocalDate, turn: number): Evaluation {
  return {
    day,
    goalGrades: [{ goalId: GOAL_ID, grade: Math.min(7, 2 + turn) }],
    heard: "yes",
    decision: "go-on",
  };
}

function effectOn(at: number, dayOf: (index: number) => LocalDate): Effect {
  return {
    kind: "sleep",
    strength: 2,
    since: dayOf(60),
    noticedOn: [],
    ...(at >= 77 && { discussedOn: dayOf(77) }),
    ...(at >= 200 && { overOn: dayOf(200) }),
  };
}

function planLines(writtenOn: LocalDate): PlanLine[] {
  return [
    { list: "sign", text: "Ik zeg twee keer achter elkaar iets af", writtenOn },
    { list: "help", text: "Een uur naar buiten", writtenOn },
    { list: "person", text: "Mijn zus", writtenOn },
  ];
}

const grade = (value: number) => Math.min(10, Math.max(1, Math.round(value)));
