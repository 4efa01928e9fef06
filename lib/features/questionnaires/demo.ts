import type { DemoContext } from "@/lib/features/demo-context";
import type { Questionnaire } from "./schema";

/** One questionnaire a week after the intake and again halfway. */
export function demoQuestionnaires({ ago, course }: DemoContext): Questionnaire[] {
  return [
    { instrument: "phq9", day: ago(course.intake - 7), answers: [2, 2, 1, 2, 1, 2, 1, 0, 0] },
    { instrument: "phq9", day: ago(150), answers: [1, 1, 1, 1, 0, 1, 1, 0, 0] },
  ];
}
