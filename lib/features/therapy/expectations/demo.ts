import type { DemoContext } from "@/lib/features/demo-context";
import type { Expectation } from "./schema";

const TEXT = {
  nl: {
    harder: {
      text: "Dat het eerst zwaarder wordt",
      sign: "Na een sessie ben ik een dag van slag",
      when: "vanaf sessie 4",
    },
    worry: { text: "Dat ik minder pieker in bed", sign: "Ik slaap binnen een half uur", when: "rond sessie 10" },
    sayNo: { text: "Dat ik vaker nee zeg", sign: "Ik zeg een afspraak af zonder uitleg", when: "rond sessie 20" },
  },
  en: {
    harder: { text: "That it gets harder first", sign: "I am upset for a day after a session", when: "from session 4" },
    worry: { text: "That I worry less in bed", sign: "I fall asleep within half an hour", when: "around session 10" },
    sayNo: {
      text: "That I say no more often",
      sign: "I cancel something without explaining",
      when: "around session 20",
    },
  },
};

/** Two expectations that were looked back at, and one to look back at later. */
export function demoExpectations({ locale, ago, course }: DemoContext): Expectation[] {
  const { harder, worry, sayNo } = TEXT[locale];
  const writtenOn = ago(course.intake - 7);
  const review = { reviewedOn: ago(200), reviewOn: ago(205) };
  return [
    { ...harder, writtenOn, seenIn: "mood", noticed: "yes", ...review },
    { ...worry, writtenOn, seenIn: "sleepHours", noticed: "partly", ...review },
    { ...sayNo, writtenOn, reviewOn: ago(-30) },
  ];
}
