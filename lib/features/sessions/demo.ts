import { itemInTurn, type DemoContext, type DemoSession } from "@/lib/features/demo-context";
import type { Session } from "./schema";

const TEXT = {
  nl: {
    themes: ["kennismaken", "grenzen", "vroeger", "werk", "slapen"],
    notes: [
      "Over mijn vader gehad. Ik werd stil en kon niet uitleggen waarom.",
      "Ze zei: sorry, dat ging te snel voor je. Dat hielp.",
      "Gelachen ook. Dat mag blijkbaar.",
      "Moe aangekomen, lichter weg.",
      "Ik heb gezegd dat ik boos was. Er gebeurde niets ergs.",
    ],
    raiseNext: "Over mijn vader praten ging me te snel. Mag ik dan “stop” zeggen?",
  },
  en: {
    themes: ["getting to know each other", "boundaries", "the past", "work", "sleep"],
    notes: [
      "Talked about my father. I went quiet and could not explain why.",
      "She said: sorry, that went too fast for you. That helped.",
      "Laughed too. It seems that is allowed.",
      "Arrived tired, left lighter.",
      "I said that I was angry. Nothing bad happened.",
    ],
    raiseNext: "Talking about my father went too fast for me. May I say “stop” then?",
  },
};

/** The held sessions, and the next one in two days. */
export function demoSessions(context: DemoContext): Session[] {
  const held = context.course.sessions.map((session, index) => heldSession(context, session, index));
  return [...held, { day: context.ago(-2), startTime: "10:00", themes: [], status: "planned" }];
}

function heldSession({ locale, ago, course }: DemoContext, { daysAgo, isHard }: DemoSession, index: number): Session {
  const { themes, notes, raiseNext } = TEXT[locale];
  return {
    day: ago(daysAgo),
    startTime: "10:00",
    durationMinutes: 50,
    medium: index % 6 === 5 ? "video" : "in-person",
    themes: [itemInTurn(themes, index)],
    moodBefore: isHard ? 4 : 6,
    moodAfter: isHard ? 4 : 7,
    tensionBefore: isHard ? 7 : 5,
    tensionAfter: isHard ? 7 : 4,
    heard: index % 11 === 7 ? "partly" : "yes",
    goalsFit: index % 7 === 3 ? "partly" : "yes",
    couldSay: isHard ? "partly" : "yes",
    pace: isHard && index % 2 === 0 ? "fast" : "right",
    afterwards: isHard ? "hard-useful" : "light",
    ...(index % 4 === 1 && { note: itemInTurn(notes, (index - 1) / 4) }),
    ...(daysAgo === course.lastSession && { raiseNext }),
    status: "held",
  };
}
