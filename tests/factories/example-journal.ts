import { addDays, type LocalDate } from "@/lib/platform/calendar/local-date";
import type { CheckIn } from "@/lib/features/check-ins/schema";
import type { LifeEvent } from "@/lib/features/life-events/schema";
import type { Evaluation } from "@/lib/features/therapy/evaluations/schema";
import type { Expectation } from "@/lib/features/therapy/expectations/schema";
import type { Goal } from "@/lib/features/therapy/goals/schema";
import type { Homework } from "@/lib/features/therapy/homework/schema";
import type { TreatmentAgreement } from "@/lib/features/therapy/agreement/schema";
import type { PlanLine } from "@/lib/features/therapy/relapse-plan/schema";
import type { Session } from "@/lib/features/sessions/schema";
import type { TalkingPoint } from "@/lib/features/talking-points/schema";
import type { Therapy } from "@/lib/features/therapy/trajectories/schema";
import type { WithId } from "../../scripts/demo/new-account";
import { seededRandom } from "../../scripts/demo/seeded-random";

const DAYS = 150;
const SESSIONS = 15;
const LAST_SESSION_DAYS_AGO = 5;
const LOGGED_SHARE = 0.84;

/** Days ago, how much lower the mood is, in grades; the second stretch is still going on. */
const LOWER_STRETCHES = [
  { from: 80, to: 55, by: 1.9 },
  { from: 14, to: 0, by: 1.8 },
] as const;
/** Seven days in a row without an entry. */
const HOLIDAY = { from: 44, to: 38 } as const;

const THEMES = [["kennismaken"], ["grenzen"], ["grenzen", "werk"], ["vroeger"], ["slapen"]];
const POINTS = [
  "Ik slaap sinds twee weken slechter en weet niet waardoor. Kunnen we daarnaar kijken?",
  "Vorige keer ging het me te snel. Mag ik dan “stop” zeggen?",
];

/** The journal of nobody: five months, fifteen sessions, a dip that recovered and one that is still open. */
export function exampleJournal(today: LocalDate) {
  return {
    checkIns: exampleDiary(today),
    sessions: exampleSessions(today),
    talkingPoints: examplePoints(today),
    lifeEvents: exampleEvents(today),
    ...exampleTherapy(today),
  };
}

const GOALS = [
  { id: "5f0d6f52-8b0e-4c0e-9a55-0d2f5a1c7e01", text: "Naar een verjaardag gaan zonder smoes klaar te hebben" },
  { id: "5f0d6f52-8b0e-4c0e-9a55-0d2f5a1c7e02", text: "Zeggen dat ik het ergens niet mee eens ben" },
] as const;

/** The therapy around it: a trajectory, what was expected, agreed and looked back on. */
function exampleTherapy(today: LocalDate) {
  const start = addDays(today, -LAST_SESSION_DAYS_AGO - 7 * (SESSIONS - 1));
  const therapy: Therapy = {
    therapist: "Marijke (verzonnen)",
    forms: ["schema"],
    ownForms: [],
    helpWish: "Minder op mijn hoede zijn bij mensen die ik vertrouw.",
    startedOn: start,
    phases: [
      { phase: "intake", from: start },
      { phase: "plan", from: addDays(start, 14) },
      { phase: "treatment", from: addDays(start, 28) },
    ],
    evaluateEvery: 5,
  };
  const expectations: Expectation[] = [
    {
      text: "Dat het eerst zwaarder wordt",
      sign: "Ik ben na een sessie een dag van slag",
      when: "vanaf sessie 4",
      seenIn: "mood",
      writtenOn: start,
      noticed: "yes",
      reviewedOn: addDays(today, -30),
    },
    {
      text: "Dat ik minder pieker in bed",
      sign: "Ik slaap binnen een half uur",
      when: "rond sessie 10",
      seenIn: "sleepHours",
      writtenOn: start,
      reviewOn: addDays(today, -3),
    },
  ];
  const evaluations: Evaluation[] = [
    {
      day: addDays(today, -40),
      goalGrades: GOALS.map(({ id }, index) => ({ goalId: id, grade: 4 + 2 * index })),
      heard: "yes",
      goalsFit: "partly",
      pace: "fast",
      helps: "Dat ik mag stoppen als het te veel wordt.",
      decision: "go-on",
    },
  ];
  const leaflets: TreatmentAgreement[] = [
    {
      askedOn: start,
      effects: "Slechter slapen, oude herinneringen, een kort lontje. Vooral in de eerste maanden.",
      worse: "Ongeveer de helft merkt iets naars. Bij een klein deel blijft het. Dan wil ze dat meteen weten.",
      measure: "Om de acht sessies een vragenlijst, en mijn cijfers uit dit schrift.",
      stop: "Als mijn stemming acht weken onder mijn startcijfer blijft. Dan kijken we samen.",
      isChecked: true,
      stopWeeks: 8,
      nextStep: "look-together",
    },
  ];
  const homework: Homework[] = [{ text: "Eén keer nee zeggen op het werk", agreedOn: addDays(today, -5) }];
  const planLines: PlanLine[] = [
    { list: "sign", text: "Ik zeg twee keer achter elkaar iets af", writtenOn: addDays(today, -20) },
    { list: "help", text: "Een uur naar buiten, ook zonder zin", writtenOn: addDays(today, -20) },
    { list: "person", text: "Mijn zus", writtenOn: addDays(today, -20) },
  ];
  return { therapies: [therapy], goals: exampleGoals(start), expectations, evaluations, leaflets, homework, planLines };
}

/** Seeded under ids of their own, so that an evaluation can name them. */
function exampleGoals(start: LocalDate): WithId<Goal>[] {
  return GOALS.map(({ id, text }, index) => ({
    id,
    content: { text, startGrade: 2 + index, wishGrade: 7 + index, setOn: addDays(start, 14) },
  }));
}

function exampleEvents(today: LocalDate): LifeEvent[] {
  return [
    { name: "griep", day: addDays(today, -82), until: addDays(today, -76), goesOn: false },
    { name: "nieuwe baan", day: addDays(today, -20), goesOn: false },
  ];
}

function exampleDiary(today: LocalDate): CheckIn[] {
  const random = seededRandom(7);
  const daysAgo = Array.from({ length: DAYS }, (_, index) => DAYS - 1 - index);
  const earlier = daysAgo
    .map((ago) => ({ ago, isLogged: random() < LOGGED_SHARE, checkIn: exampleDay(addDays(today, -ago), ago, random) }))
    .filter(({ ago, isLogged }) => isLogged && ago > 0 && !isWithin(HOLIDAY, ago))
    .map(({ checkIn }) => checkIn);
  return [...earlier, { day: today, time: "21:14", mood: 5, tags: [] }];
}

function exampleDay(day: LocalDate, ago: number, random: () => number): CheckIn {
  const lower = LOWER_STRETCHES.find((stretch) => isWithin(stretch, ago))?.by ?? 0;
  const better = ago < 55 ? 0.7 : 0;
  const shared = noise(random);
  return {
    day,
    time: "21:14",
    mood: grade(6 + better - lower + shared + noise(random) * 0.6),
    stress: grade(5.2 - better + lower * 0.7 - shared * 0.7 + noise(random)),
    sleepHours: Math.round((7.1 - lower * 0.3 + shared * 0.3 + noise(random) * 1.3) * 2) / 2,
    sleepQuality: grade(6.4 - lower * 0.4 + shared * 0.5 + noise(random)),
    tags: ago % 3 === 0 ? ["wandelen"] : ago % 4 === 0 ? ["werk"] : [],
  };
}

function exampleSessions(today: LocalDate): Session[] {
  const held = Array.from({ length: SESSIONS }, (_, index) => {
    const ago = LAST_SESSION_DAYS_AGO + 7 * (SESSIONS - 1 - index);
    return exampleSession(
      addDays(today, -ago),
      index,
      LOWER_STRETCHES.some((stretch) => isWithin(stretch, ago)),
    );
  });
  const next = addDays(today, 7 - LAST_SESSION_DAYS_AGO);
  return [...held, { day: next, startTime: "10:00", themes: [], status: "planned" }];
}

function exampleSession(day: LocalDate, index: number, isHard: boolean): Session {
  return {
    day,
    startTime: "10:00",
    durationMinutes: 50,
    medium: index % 4 === 3 ? "video" : "in-person",
    themes: THEMES[index % THEMES.length] ?? [],
    moodBefore: isHard ? 5 : 6,
    moodAfter: isHard ? 4 : 7,
    tensionBefore: isHard ? 7 : 5,
    tensionAfter: isHard ? 8 : 4,
    heard: "yes",
    couldSay: isHard ? "partly" : "yes",
    pace: isHard ? "fast" : "right",
    afterwards: isHard ? "hard-useful" : "light",
    status: "held",
  };
}

function examplePoints(today: LocalDate): TalkingPoint[] {
  const writtenOn = addDays(today, -1);
  return POINTS.map((text, order) => ({
    text,
    source: { kind: "own" },
    status: "chosen",
    order,
    writtenOn,
    chosenOn: writtenOn,
  }));
}

const isWithin = ({ from, to }: { from: number; to: number }, ago: number) => ago <= from && ago >= to;
/** Between about -1.5 and 1.5, mostly small. */
const noise = (random: () => number) => random() + random() + random() - 1.5;
const grade = (value: number) => Math.min(10, Math.max(1, Math.round(value)));
