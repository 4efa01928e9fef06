import type { DemoContext } from "@/lib/features/demo-context";
import { PLAN_LISTS, type PlanLine } from "./schema";

const LINES = {
  nl: {
    sign: ["Ik zeg twee keer achter elkaar iets af", "Ik slaap korter dan zes uur"],
    help: ["Een uur naar buiten, ook zonder zin", "Mijn zus bellen voor het erg is"],
    person: ["Mijn zus", "De huisarts"],
  },
  en: {
    sign: ["I cancel two things in a row", "I sleep less than six hours"],
    help: ["An hour outside, even when I do not feel like it", "Calling my sister before it gets bad"],
    person: ["My sister", "The GP"],
  },
};

/** Two lines of each list of the plan. */
export function demoPlanLines({ locale, ago }: DemoContext): PlanLine[] {
  return PLAN_LISTS.flatMap((list) => LINES[locale][list].map((text) => ({ list, text, writtenOn: ago(40) })));
}
