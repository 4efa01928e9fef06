import { countOf, lastingCount, lastingImprovements, lastingWithin, hasAny, isToldLower } from "./judgements";
import { daysLow, daysOfContradiction, daysWithTwoLows, hasEndlessLow } from "./open-days";
import { between, randomFor, type Random } from "./random";
import { atLeast, atMost, type Cell, type Must, type Row } from "./row";
import { ALL_MEASURES, scenario, step, type Scenario } from "./scenario";

const TWO_YEARS = 730;

const share = (label: string, must: Must | null, count: Row["count"]): Row => ({
  label,
  must,
  prototype: "",
  measure: "share",
  count,
});
const perYear = (label: string, must: Must | null, count: Row["count"]): Row => ({
  ...share(label, must, count),
  measure: "per-year",
});

const wave = (size: number, period: number, phase: number) => (day: number) =>
  size * Math.sin((2 * Math.PI * (day + phase)) / period);

/** Two years of all grades with a level that moves by a pattern. */
const years = (pattern: (day: number) => number, differs: Partial<Scenario> = {}) =>
  scenario({ days: TWO_YEARS, measures: ALL_MEASURES, pattern, ...differs });

/** The rows of a life without a change that would be worth months of telling. */
const calmRows = (what: string, mostDays: number): Row[] => [
  share(`share of days with an open low, ${what}`, atMost(mostDays), daysLow),
  share(`a low open over 182 days, ${what}`, atMost(0), hasEndlessLow),
  share(`share of days with two open lows, ${what}`, atMost(0), daysWithTwoLows),
  share(`share of days told lower and higher at once, ${what}`, atMost(0), daysOfContradiction),
];

/** A drop in mood somewhere after the baseline, for somebody who logs on some days only. */
const sparse = (random: Random, logs: (day: number, own: number) => boolean): Scenario => {
  const from = Math.floor(between(random, 120, 200));
  return scenario({ days: from + 120, change: step(from, -1.5), logs, traits: { missing: 0.05, missingInOutages: 0 } });
};

/** Mondays and Thursdays, and every other Saturday. */
const isOneOfFive = (day: number) => [0, 3].includes(day % 7) || day % 14 === 5;

/** Levels that move as lives do, without a step in noise. The first day of a record is a Monday. */
export const LEVEL_CELLS: Cell[] = [
  {
    key: "first-weeks-higher",
    scenario: () => years((day) => (day < 21 ? 1 : 0)),
    rows: calmRows("first 21 days 1 SD higher", 0.4),
  },
  {
    key: "ten-good-weeks",
    scenario: () => years((day) => (day >= 200 && day < 270 ? 1.5 : 0)),
    rows: calmRows("ten weeks 1.5 SD higher", 0.4),
  },
  {
    key: "year-wave-0.5",
    scenario: (random) => {
      const phase = 365 * random();
      return years(wave(0.5, 365, phase));
    },
    rows: calmRows("a yearly wave of 0.5 SD", 0.4),
  },
  {
    key: "year-wave-1.2",
    scenario: (random) => {
      const phase = 365 * random();
      return years(wave(1.2, 365, phase));
    },
    rows: calmRows("a yearly wave of 1.2 SD", 0.5),
  },
  {
    key: "quiet-years",
    scenario: () => years(() => 0),
    rows: [
      ...calmRows("no change in two years", 0.1),
      perYear("plateaus said in two years without change", atMost(2), countOf("plateau")),
    ],
  },
  {
    key: "half-months-lower",
    scenario: () => years((day) => (day % 30 < 15 ? -1.5 : 0)),
    rows: [
      perYear("plateaus said, half of each month 1.5 SD lower", atMost(0.1), countOf("plateau")),
      perYear("lasting lows, half of each month 1.5 SD lower", null, lastingCount),
    ],
  },
  {
    key: "first-days-lower",
    scenario: () => scenario({ pattern: (day) => (day < 10 ? -1 : 0) }),
    rows: [perYear("lasting improvements, first 10 days 1 SD lower", atMost(0.4), lastingImprovements)],
  },
  {
    key: "crisis-at-start",
    scenario: (random) => {
      const days = Math.floor(between(random, 35, 60));
      return scenario({ days: 150, pattern: (day) => (day < days ? -2 : 0) });
    },
    rows: [share("improvement found after a start in crisis of 5 to 8 weeks", atLeast(0.85), hasAny("improvement"))],
  },
];

/** People who log in a way of their own. */
export const LOGGING_CELLS: Cell[] = [
  {
    key: "weekends",
    scenario: (random) => sparse(random, (day) => day % 7 >= 5),
    rows: [
      share("lasting low found by day 42, weekends alone, drop of 1.5 SD", atLeast(0.75), lastingWithin(42)),
      share("lasting low found by day 70, weekends alone", null, lastingWithin(70)),
    ],
  },
  {
    key: "weekends-quiet",
    scenario: () =>
      scenario({ days: TWO_YEARS, logs: (day) => day % 7 >= 5, traits: { missing: 0.05, missingInOutages: 0 } }),
    rows: [
      perYear("false lasting-low, weekends alone", atMost(0.5), lastingCount),
      share("a low open over 182 days, weekends alone", atMost(0), hasEndlessLow),
    ],
  },
  {
    key: "sundays",
    scenario: (random) => sparse(random, (day) => day % 7 === 6),
    rows: [
      share("lasting low found by day 70, Sundays alone, drop of 1.5 SD", null, lastingWithin(70)),
      share("lasting low found by day 112, Sundays alone", null, lastingWithin(112)),
    ],
  },
  {
    key: "bursts",
    scenario: (random) => sparse(random, (day) => day % 21 < 5),
    rows: [
      share("lasting low found by day 42, five days of every 21, drop of 1.5 SD", null, lastingWithin(42)),
      share("lasting low found by day 70, five days of every 21", null, lastingWithin(70)),
    ],
  },
  {
    key: "two-or-three-a-week",
    scenario: (random) => sparse(random, isOneOfFive),
    rows: [share("lasting low found by day 42, two or three entries a week, drop of 1.5 SD", null, lastingWithin(42))],
  },
  {
    key: "two-or-three-a-week-quiet",
    scenario: () => scenario({ days: TWO_YEARS, logs: isOneOfFive, traits: { missing: 0.05, missingInOutages: 0 } }),
    rows: [perYear("false lasting-low, two or three entries a week", atMost(0.5), lastingCount)],
  },
  {
    key: "skips-bad-days",
    scenario: () => scenario({ logs: (day, own) => day < 180 || own > -0.7, traits: { missing: 0.1 } }),
    rows: [perYear("lasting improvements, bad days skipped from day 180", atMost(0.4), lastingImprovements)],
  },
  {
    key: "writes-on-bad-days",
    scenario: () => scenario({ logs: (day, own) => day < 180 || own < 0, traits: { missing: 0.1 } }),
    rows: [perYear("lasting lows, only bad days logged from day 180", atMost(0.5), lastingCount)],
  },
  {
    key: "writes-on-bad-days-told",
    scenario: () => scenario({ logs: (day, own) => day < 180 || own < 0, traits: { missing: 0.1 } }),
    rows: [share("told that days are logged less often, only bad days logged", atLeast(0.8), hasAny("logging-change"))],
  },
  {
    key: "evenings-to-mornings",
    scenario: () =>
      scenario({ days: TWO_YEARS, pattern: (day) => (day < 180 ? 0 : -1), hour: (day) => (day < 180 ? 21 : 8) }),
    rows: [
      perYear("lasting lows, mornings (1 SD lower) instead of evenings from day 180", atMost(0.5), lastingCount),
      share("told that days are logged at another time, the same people", atLeast(0.8), hasAny("logging-change")),
    ],
  },
  {
    key: "quiet-logging",
    scenario: () => scenario({ measures: ALL_MEASURES }),
    rows: [perYear("told of another way of logging in a quiet year", atMost(0.3), countOf("logging-change"))],
  },
  {
    key: "lower-and-logs-less",
    scenario: (random) => {
      const from = Math.floor(between(random, 120, 200));
      const dropOut = randomFor("lower-and-logs-less", Math.floor(2 ** 30 * random()));
      const isDropped = Array.from({ length: from + 120 }, () => dropOut() < 0.5);
      return scenario({
        days: from + 120,
        change: step(from, -1.5),
        logs: (day) => day < from || !isDropped[day],
        traits: { missing: 0.1 },
      });
    },
    rows: [
      share("lasting low found by day 42, drop of 1.5 SD and half the days logged", null, lastingWithin(42)),
      share("lasting low found by day 70, the same people", null, lastingWithin(70)),
      share("told of the lower level in either way, the same people", null, isToldLower),
    ],
  },
];
