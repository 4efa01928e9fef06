import type { DemoContext } from "@/lib/features/demo-context";
import { DEFAULT_EVALUATE_EVERY } from "./choices";
import type { Therapy } from "./schema";

const TEXT = {
  nl: { therapist: "Marijke (verzonnen)", helpWish: "Minder op mijn hoede zijn bij mensen die ik vertrouw." },
  en: { therapist: "Marijke (made up)", helpWish: "To be less on my guard with people I trust." },
};

/** One therapy that is in treatment. */
export function demoTherapies({ locale, ago, course }: DemoContext): Therapy[] {
  const { therapist, helpWish } = TEXT[locale];
  return [
    {
      therapist,
      forms: ["schema"],
      ownForms: [],
      helpWish,
      startedOn: ago(course.intake),
      phases: [
        { phase: "intake", from: ago(course.intake) },
        { phase: "plan", from: ago(course.intake - 14) },
        { phase: "treatment", from: ago(course.intake - 35) },
      ],
      evaluateEvery: DEFAULT_EVALUATE_EVERY,
    },
  ];
}
