import { itemInTurn, type DemoContext } from "@/lib/features/demo-context";
import type { Entry } from "@/lib/platform/journal/entry";
import type { Goal } from "./schema";

const TEXT = {
  nl: ["Naar een verjaardag gaan zonder smoes klaar te hebben", "Zeggen dat ik het ergens niet mee eens ben"],
  en: ["To go to a birthday without an excuse ready", "To say that I disagree with something"],
};

/** Ids of the goals, which the evaluations grade. */
export const DEMO_GOAL_IDS = ["0f6b8a52-7c0e-4d1e-8a55-1d2f5a1c7e01", "0f6b8a52-7c0e-4d1e-8a55-1d2f5a1c7e02"] as const;

/** Two goals, set in the plan phase. */
export function demoGoals({ locale, ago, course }: DemoContext): Pick<Entry<Goal>, "id" | "content">[] {
  const setOn = ago(course.intake - 16);
  return TEXT[locale].map((text, index) => ({
    id: itemInTurn(DEMO_GOAL_IDS, index),
    content: { text, startGrade: 2 + index, wishGrade: 7 + index, setOn },
  }));
}
