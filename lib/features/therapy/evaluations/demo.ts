import { itemInTurn, type DemoContext } from "@/lib/features/demo-context";
import { DEMO_GOAL_IDS } from "@/lib/features/therapy/goals/demo";
import { DEFAULT_EVALUATE_EVERY } from "@/lib/features/therapy/trajectories/choices";
import type { Evaluation } from "./schema";

const TEXT = {
  nl: {
    helps: ["Dat ik mag stoppen als het te veel wordt.", "Dat ze vraagt wat ik nodig heb.", "Het oefenen tussendoor."],
    hinders: ["Het ging een paar keer te snel.", "Ik durf niet te zeggen dat ik boos ben.", "Weinig tijd op het werk."],
  },
  en: {
    helps: ["That I may stop when it gets too much.", "That she asks what I need.", "Practising in between."],
    hinders: ["It went too fast a few times.", "I do not dare to say that I am angry.", "Little time at work."],
  },
};

/** A look back on the day after every fifth session, but for the last time, which is still to come. */
export function demoEvaluations({ locale, ago, course }: DemoContext): Evaluation[] {
  const { helps, hinders } = TEXT[locale];
  return course.sessions
    .filter((_, index) => index % DEFAULT_EVALUATE_EVERY === DEFAULT_EVALUATE_EVERY - 1)
    .slice(0, -1)
    .map(({ daysAgo }, turn) => ({
      day: ago(daysAgo - 1),
      goalGrades: DEMO_GOAL_IDS.map((goalId, index) => ({
        goalId,
        grade: Math.min(7, 2 + index + Math.ceil(turn / 2)),
      })),
      heard: "yes",
      goalsFit: turn % 3 === 1 ? "partly" : "yes",
      pace: turn % 3 === 1 ? "fast" : "right",
      helps: itemInTurn(helps, turn),
      ...(turn % 2 === 1 && { hinders: itemInTurn(hinders, turn) }),
      decision: turn === 4 ? "change" : "go-on",
    }));
}
