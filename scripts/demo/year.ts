import { addDays, type LocalDate } from "@/lib/platform/calendar/local-date";
import { ENTRY_KINDS } from "@/lib/features/entry-kinds";
import { SERVER_ENTRY_KINDS } from "@/lib/features/server-entry-kinds";
import type { CheckIn } from "@/lib/features/check-ins/schema";
import type { Locale } from "@/lib/platform/i18n/config";
import type { Session } from "@/lib/features/sessions/schema";
import type { TalkingPoint } from "@/lib/features/talking-points/schema";
import type { AccountContent } from "./new-account";
import { seededRandom } from "./seeded-random";
import { DEMO_WORDS } from "./words";

const DAYS = 365;
/** Days ago. */
const INTAKE = 331;
const LAST_SESSION = 5;
const EVERY_SESSIONS = 5;
const LOGGED_SHARE = 0.86;
/** A stretch that recovered, with stress three weeks ahead of mood, and one that is still open. */
const LOW = { from: 214, to: 158, mood: 2 } as const;
const TENSE = { from: 235, to: 158, stress: 2 } as const;
const OPEN = { from: 16, to: 0, mood: 1.8 } as const;
const HOLIDAY = { from: 121, to: 114 } as const;
const GOAL_IDS = ["0f6b8a52-7c0e-4d1e-8a55-1d2f5a1c7e01", "0f6b8a52-7c0e-4d1e-8a55-1d2f5a1c7e02"] as const;

type Words = (typeof DEMO_WORDS)[Locale];
type Ago = (days: number) => LocalDate;

/** The year of nobody: a made-up person, from before the intake to a few days after the last session. */
export function demoYear(today: LocalDate, locale: Locale): AccountContent {
  const words = DEMO_WORDS[locale];
  const ago: Ago = (days) => addDays(today, -days);
  const sessionsAgo = Array.from(
    { length: Math.floor((INTAKE - LAST_SESSION) / 7) + 1 },
    (_, index) => INTAKE - index * 7 - ((INTAKE - LAST_SESSION) % 7),
  );
  return {
    ...Object.fromEntries(
      ENTRY_KINDS.map(({ exportName }) => [exportName, SERVER_ENTRY_KINDS[exportName].demo?.({ ago, locale }) ?? []]),
    ),
    checkIns: diary(ago, words),
    sessions: [...sessionsAgo.map((days, index) => heldSession(ago(days), days, index, words)), nextSession(ago(-2))],
    talkingPoints: points(ago, words),
    ...aroundTherapy(ago, words),
    ...noticed(ago, words),
    evaluations: sessionsAgo
      .filter((_, index) => index % EVERY_SESSIONS === EVERY_SESSIONS - 1)
      .slice(0, -1)
      .map((days, turn) => evaluation(ago(days - 1), turn, words)),
  };
}

function diary(ago: Ago, words: Words): CheckIn[] {
  const random = seededRandom(29);
  return Array.from({ length: DAYS }, (_, index) => DAYS - 1 - index)
    .map((days) => ({ days, isLogged: random() < LOGGED_SHARE, noise: [noise(random), noise(random), noise(random)] }))
    .filter(({ days, isLogged }) => (isLogged || days === 0) && !isWithin(HOLIDAY, days))
    .map(({ days, noise: [shared = 0, own = 0, sleep = 0] }) => {
      const low = isWithin(LOW, days) ? LOW.mood : isWithin(OPEN, days) ? OPEN.mood : 0;
      const tense = isWithin(TENSE, days) ? TENSE.stress : low * 0.6;
      const later = days < LOW.to ? 0.8 : 0;
      return {
        day: ago(days),
        time: days % 5 === 0 ? "22:40" : "21:14",
        mood: grade(6 + later - low + shared + own * 0.6),
        stress: grade(5.4 - later + tense - shared * 0.6 + own),
        sleepHours: Math.round((7 - low * 0.3 + sleep) * 2) / 2,
        sleepQuality: grade(6.3 - low * 0.4 + shared * 0.4 + sleep),
        tags: days % 3 === 0 ? [pick(words.tags, days / 3)] : [],
        ...(days % 17 === 4 && { note: pick(words.dayNotes, (days - 4) / 17) }),
      };
    });
}

function heldSession(day: LocalDate, days: number, index: number, words: Words): Session {
  const isHard = isWithin(LOW, days) || isWithin(OPEN, days);
  return {
    day,
    startTime: "10:00",
    durationMinutes: 50,
    medium: index % 6 === 5 ? "video" : "in-person",
    themes: [pick(words.themes, index)],
    moodBefore: isHard ? 4 : 6,
    moodAfter: isHard ? 4 : 7,
    tensionBefore: isHard ? 7 : 5,
    tensionAfter: isHard ? 7 : 4,
    heard: index % 11 === 7 ? "partly" : "yes",
    goalsFit: index % 7 === 3 ? "partly" : "yes",
    couldSay: isHard ? "partly" : "yes",
    pace: isHard && index % 2 === 0 ? "fast" : "right",
    afterwards: isHard ? "hard-useful" : "light",
    ...(index % 4 === 1 && { note: pick(words.sessionNotes, (index - 1) / 4) }),
    ...(days === LAST_SESSION && { raiseNext: words.raiseNext }),
    status: "held",
  };
}

const nextSession = (day: LocalDate): Session => ({ day, startTime: "10:00", themes: [], status: "planned" });

function points(ago: Ago, words: Words): TalkingPoint[] {
  const own = { source: { kind: "own" as const }, order: 1 };
  return [
    { ...own, text: words.points[0], status: "chosen", writtenOn: ago(3), chosenOn: ago(3) },
    { ...own, text: words.raised, status: "raised", writtenOn: ago(190), raisedOn: ago(187), outcome: words.outcome },
  ];
}

function aroundTherapy(ago: Ago, words: Words) {
  return {
    therapies: [
      {
        therapist: words.therapist,
        forms: ["schema"],
        ownForms: [],
        helpWish: words.helpWish,
        startedOn: ago(INTAKE),
        phases: [
          { phase: "intake", from: ago(INTAKE) },
          { phase: "plan", from: ago(INTAKE - 14) },
          { phase: "treatment", from: ago(INTAKE - 35) },
        ],
        evaluateEvery: EVERY_SESSIONS,
      },
    ],
    goals: words.goals.map((text, index) => ({
      id: GOAL_IDS[index] ?? "",
      content: { text, startGrade: 2 + index, wishGrade: 7 + index, setOn: ago(INTAKE - 16) },
    })),
    expectations: words.expectations.map((expectation, index) => ({
      ...expectation,
      writtenOn: ago(INTAKE - 7),
      ...(index < 2 && { seenIn: index === 0 ? "mood" : "sleepHours" }),
      ...(index < 2
        ? { noticed: index === 0 ? "yes" : "partly", reviewedOn: ago(200), reviewOn: ago(205) }
        : { reviewOn: ago(-30) }),
    })),
    leaflets: [{ ...words.leaflet, askedOn: ago(INTAKE), isChecked: true, stopWeeks: 8, nextStep: "look-together" }],
    homework: [
      {
        text: words.homework[1],
        agreedOn: ago(LAST_SESSION + 14),
        answer: "not-done",
        answeredOn: ago(LAST_SESSION + 7),
        note: words.homeworkNote,
      },
      { text: words.homework[0], agreedOn: ago(LAST_SESSION) },
    ],
    doubts: [
      {
        day: ago(170),
        aim: "partly",
        difference: "no",
        speak: "partly",
        safe: "yes",
        stirs: "yes",
        away: "partly",
        hoped: "yes",
        outside: "partly",
        words: words.doubtWords,
        road: "say",
        sentence: words.doubtSentence,
      },
    ],
    planLines: (["sign", "help", "person"] as const).flatMap((list) =>
      words.plan[list].map((text) => ({ list, text, writtenOn: ago(40) })),
    ),
  };
}

function noticed(ago: Ago, words: Words) {
  return {
    effects: [
      {
        kind: "sleep",
        strength: 2,
        cause: "therapy",
        since: ago(205),
        noticedOn: [ago(198)],
        note: words.effectNote,
        discussedOn: ago(187),
        discussion: words.outcome,
      },
      { kind: "exhaustion", strength: 2, since: ago(12), noticedOn: [ago(5)] },
    ],
    protectionMoments: [
      { day: ago(187), signs: ["closed-off"], needs: ["pace"], protectedWhat: words.protected, share: "yes" },
      { day: ago(12), signs: ["changed-subject"], needs: [] },
    ],
    questionnaires: [
      { instrument: "phq9", day: ago(INTAKE - 7), answers: [2, 2, 1, 2, 1, 2, 1, 0, 0] },
      { instrument: "phq9", day: ago(150), answers: [1, 1, 1, 1, 0, 1, 1, 0, 0] },
    ],
  };
}

function evaluation(day: LocalDate, turn: number, words: Words) {
  return {
    day,
    goalGrades: GOAL_IDS.map((goalId, index) => ({ goalId, grade: Math.min(7, 2 + index + Math.ceil(turn / 2)) })),
    heard: "yes",
    goalsFit: turn % 3 === 1 ? "partly" : "yes",
    pace: turn % 3 === 1 ? "fast" : "right",
    helps: pick(words.helps, turn),
    ...(turn % 2 === 1 && { hinders: pick(words.hinders, turn) }),
    decision: turn === 4 ? "change" : "go-on",
  };
}

const isWithin = ({ from, to }: { from: number; to: number }, days: number) => days <= from && days >= to;
const pick = <T>(list: readonly T[], index: number): T => {
  const found = list[Math.abs(Math.trunc(index)) % list.length];
  if (found === undefined) throw new RangeError("an empty list");
  return found;
};
const grade = (value: number) => Math.min(10, Math.max(1, Math.round(value)));
/** Between about -1.5 and 1.5, mostly small. */
const noise = (random: () => number) => random() + random() + random() - 1.5;
