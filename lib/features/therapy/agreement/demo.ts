import type { DemoContext } from "@/lib/features/demo-context";
import { DEFAULT_STOP_WEEKS } from "./choices";
import type { TreatmentAgreement } from "./schema";

const ANSWERS = {
  nl: {
    effects: "Slechter slapen, oude herinneringen, een kort lontje. Vooral in de eerste maanden.",
    worse: "Ongeveer de helft merkt iets naars. Bij een klein deel blijft het. Dan wil ze dat meteen weten.",
    measure: "Om de paar sessies samen terugkijken, met mijn cijfers uit dit schrift erbij.",
    stop: "Als mijn stemming acht weken onder mijn begin blijft. Dan kijken we samen.",
  },
  en: {
    effects: "Worse sleep, old memories, a short temper. Mostly in the first months.",
    worse: "About half notice something unpleasant. For a few it stays. Then she wants to know at once.",
    measure: "Looking back together every few sessions, with my grades from this notebook.",
    stop: "When my mood stays below my start for eight weeks. Then we look together.",
  },
};

/** The four answers of the therapist at the intake. */
export function demoAgreements({ locale, ago, course }: DemoContext): TreatmentAgreement[] {
  return [
    {
      ...ANSWERS[locale],
      askedOn: ago(course.intake),
      isChecked: true,
      stopWeeks: DEFAULT_STOP_WEEKS,
      nextStep: "look-together",
    },
  ];
}
