import { addDays, type LocalDate } from "@/lib/platform/calendar/local-date";
import { checkIn } from "./check-in";
import { doubt } from "./doubt";
import { effect } from "./effect";
import { evaluation } from "./evaluation";
import { exampleJournal } from "./example-journal";
import { homework } from "./homework";
import { lifeEvent } from "./life-event";
import { planLine, signCheck } from "./plan-line";
import { protectionMoment } from "./protection-moment";
import { questionnaire } from "./questionnaire";
import { session } from "./session";
import { talkingPoint } from "./talking-point";
import { therapy } from "./therapy";

/** The entries that have a page of their own, by the ids under which a full journal holds them. */
export const FULL_JOURNAL_IDS = {
  checkIn: "5f0d6f52-8b0e-4c0e-9a55-0d2f5a1c7e21",
  session: "5f0d6f52-8b0e-4c0e-9a55-0d2f5a1c7e22",
} as const;

const LONG =
  "Ik vond het moeilijk om te zeggen dat ik het er niet mee eens was, en ik heb er de hele week aan gedacht.";

/** A journal in which no list is empty: the example, and of every other kind something in each state that is shown. */
export function fullJournal(today: LocalDate) {
  const ago = (days: number) => addDays(today, -days);
  const example = exampleJournal(today);
  const planned = (day: LocalDate) => session({ day, status: "planned", themes: [], startTime: "10:00" });
  return {
    ...example,
    checkIns: [...example.checkIns, { id: FULL_JOURNAL_IDS.checkIn, content: checkIn({ day: ago(2), note: LONG }) }],
    sessions: [
      ...example.sessions,
      { id: FULL_JOURNAL_IDS.session, content: session({ day: ago(1), note: LONG, raiseNext: LONG }) },
      planned(ago(2)),
      session({ day: ago(8), status: "not-held" }),
      planned(addDays(today, 9)),
    ],
    talkingPoints: [
      ...example.talkingPoints,
      talkingPoint({ text: LONG, writtenOn: ago(3), order: 4 }),
      talkingPoint({
        text: "Kan het langzamer?",
        status: "raised",
        raisedOn: ago(1),
        outcome: LONG,
        writtenOn: ago(9),
      }),
      talkingPoint({ text: "Toch niet", status: "let-go", letGoOn: ago(2), writtenOn: ago(9) }),
    ],
    effects: [
      effect({ kind: "sleep", since: ago(20), note: LONG, noticedOn: [ago(1), ago(4)] }),
      effect({ kind: "own", ownWords: "Hoofdpijn", since: ago(30), discussedOn: ago(6), discussion: LONG }),
      effect({ kind: "rumination", since: ago(40), overOn: ago(4) }),
    ],
    protectionMoments: [
      protectionMoment({ day: ago(3) }),
      protectionMoment({ day: ago(10), signs: ["was-angry"], needs: ["break"], protectedWhat: LONG, share: "yes" }),
    ],
    lifeEvents: [...example.lifeEvents, lifeEvent({ name: "Verbouwing", day: ago(30), goesOn: true, note: LONG })],
    questionnaires: [
      questionnaire({ day: ago(60), every: 2 }),
      questionnaire({ day: ago(3) }),
      questionnaire({ instrument: "gad7", day: ago(5) }),
    ],
    therapies: [...example.therapies, therapy({ startedOn: ago(900), endedOn: ago(500), therapist: "Een eerdere" })],
    evaluations: [...example.evaluations, evaluation({ day: ago(6), hinders: LONG, decision: "change" })],
    homework: [
      ...example.homework,
      homework({ text: LONG, agreedOn: ago(12), answer: "not-done", answeredOn: ago(5), note: LONG }),
      homework({ agreedOn: ago(20), answer: "done", answeredOn: ago(15) }),
    ],
    doubts: [doubt({ day: ago(15), words: LONG, road: "say", sentence: LONG })],
    planLines: [...example.planLines, planLine({ list: "help", text: LONG, writtenOn: ago(3) })],
    signChecks: [signCheck({ day: ago(8) })],
    dependence: [
      { day: ago(35), supported: "yes", alone: "no" },
      { day: ago(5), supported: "partly", alone: "yes" },
    ],
  };
}
