import { addDays } from "@/lib/platform/calendar/local-date";
import type { Day, TrendInput } from "@/lib/analysis/trends/analyse";
import { missingDays } from "./missing-days";
import { dailyNoise } from "./noise";
import { drawPerson, type Measure, type Person } from "./person";
import type { Random } from "./random";
import { shiftOn, type Scenario } from "./scenario";

const FIRST_DAY = "2021-01-04";

/** The calendar day of an index. */
export function dayAt(index: number): string {
  return addDays(FIRST_DAY, index);
}

/**
 * One person's record: the same for the same stream of numbers, rounded and clipped to grades as a person gives them.
 */
export function simulate(random: Random, scenario: Scenario): TrendInput {
  const person = { ...drawPerson(random), ...scenario.traits };
  const missing = missingDays(random, scenario.days, person.missing, person.missingInOutages);
  const noise = dailyNoise(random, person, scenario.days, scenario.drift);
  const days = noise.map((ofDay, index): Day => {
    const grade = (measure: Measure) =>
      gradeOf(measure, scenario.answer(valueOn(index, measure, ofDay[measure], person, scenario)));
    const entries = scenario.measures.map((measure) => [measure, grade(measure)] as const);
    const isLogged = !missing[index] && scenario.logs(index, ofDay.mood + scenario.pattern(index));
    const time = scenario.hour && { hour: scenario.hour(index) };
    return { day: dayAt(index), ...(isLogged ? { ...Object.fromEntries(entries), ...time } : {}) };
  });
  const sessions = scenario.sessions.map((index) => ({ day: dayAt(index) }));
  return { days, sessions, today: dayAt(scenario.days - 1) };
}

function valueOn(index: number, measure: Measure, noise: number, person: Person, scenario: Scenario): number {
  const sd = person.sd[measure];
  const weekday = person.weekday * Math.cos((2 * Math.PI * (index - person.bestWeekday)) / 7);
  const isAfterSession = scenario.sessions.includes(index - 1) || scenario.sessions.includes(index - 2);
  const moved = scenario.moves.includes(measure) ? scenario.pattern(index) : 0;
  const own = noise + weekday + moved + (isAfterSession ? scenario.afterSession : 0);
  return (
    person.level[measure] + sd * own + shiftOn(index, scenario.moves.includes(measure) ? scenario.change : null, sd)
  );
}

function gradeOf(measure: Measure, value: number): number {
  return Math.min(10, Math.max(1, Math.round(measure === "stress" ? 11 - value : value)));
}
