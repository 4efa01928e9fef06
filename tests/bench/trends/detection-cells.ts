import {
  changeCalledLasting,
  hasAny,
  improvedWithin,
  lastingWithin,
  namedWorseBeforeBetter,
  noticedWithin,
  stillLasting,
} from "./judgements";
import { between, type Random } from "./random";
import { atLeast, atMost, type Cell, type Must, type Row } from "./row";
import { ALL_MEASURES, ramp, scenario, step, weeklySessions, type Scenario } from "./scenario";

const share = (label: string, must: Must | null, prototype: string, count: Row["count"]): Row => ({
  label,
  must,
  prototype,
  measure: "share",
  count,
});

/** A change somewhere after the baseline, on a record that goes on for `daysAfter` days. */
const later = (random: Random, daysAfter: number, build: (from: number) => Partial<Scenario>): Scenario => {
  const from = Math.floor(between(random, 60, 150));
  return scenario({ days: from + daysAfter, ...build(from) });
};

/** Therapy from day 28 with weekly sessions, and some weeks later a stretch that ends by itself. */
const worseThenBetter = (random: Random, size: number, length: number): Scenario => {
  const from = 28 + Math.floor(between(random, 14, 60));
  const days = from + length + 70;
  return scenario({ days, change: step(from, size, from + length), sessions: weeklySessions(28, days, random) });
};

/** The cells that measure detection: records with a change. */
export const DETECTION_CELLS: Cell[] = [
  {
    key: "step-1.5",
    scenario: (random) => later(random, 60, (from) => ({ change: step(from, -1.5) })),
    rows: [
      share("lasting low found by day 28, drop of 1.5 SD", atLeast(0.9), ".93", lastingWithin(28)),
      share("lasting low found by day 42, drop of 1.5 SD", atLeast(0.97), ".98", lastingWithin(42)),
      share("noticed at all by day 14, drop of 1.5 SD", null, "", noticedWithin(14)),
      share("noticed at all by day 21, drop of 1.5 SD", null, "", noticedWithin(21)),
    ],
  },
  {
    key: "step-1-all",
    scenario: (random) => later(random, 60, (from) => ({ measures: ALL_MEASURES, change: step(from, -1) })),
    rows: [
      share("lasting low found by day 28, drop of 1 SD in all channels", atLeast(0.86), ".89–.93", lastingWithin(28)),
      share("lasting low found by day 42, drop of 1 SD in all channels", atLeast(0.92), ".96–.98", lastingWithin(42)),
    ],
  },
  {
    key: "step-1.5-mood-of-all",
    scenario: (random) =>
      later(random, 60, (from) => ({ measures: ALL_MEASURES, moves: ["mood"], change: step(from, -1.5) })),
    rows: [
      share("lasting low found by day 28, drop of 1.5 SD in mood alone of all", null, "", lastingWithin(28)),
      share("lasting low found by day 42, drop of 1.5 SD in mood alone of all", null, "", lastingWithin(42)),
    ],
  },
  {
    key: "ramp-1.5-60",
    scenario: (random) => later(random, 90, (from) => ({ change: ramp(from, -1.5, 60) })),
    rows: [
      share("lasting low found by day 42, slow ramp of 1.5 SD over 60 days", null, ".41", lastingWithin(42)),
      share("noticed at all by day 42, the same ramp", null, "", noticedWithin(42)),
      share("lasting low found by day 60, the same ramp", null, "", lastingWithin(60)),
    ],
  },
  {
    key: "ramp-2-180",
    scenario: (random) => later(random, 210, (from) => ({ change: ramp(from, -2, 180) })),
    rows: [
      share("lasting low found by day 120, very slow ramp of 2 SD over 180 days", null, "", lastingWithin(120)),
      share("lasting low found by day 180, the same ramp", null, "", lastingWithin(180)),
    ],
  },
  {
    key: "ramp-1.5-60-all",
    scenario: (random) => later(random, 90, (from) => ({ measures: ALL_MEASURES, change: ramp(from, -1.5, 60) })),
    rows: [share("lasting low found by day 42, the same ramp in all channels", null, "", lastingWithin(42))],
  },
  {
    key: "first-day-ramp",
    scenario: () => scenario({ days: 120, change: ramp(0, -1.5, 60) }),
    rows: [
      share("worse from the first day (1.5 SD over 60 days): noticed by day 60", null, "", noticedWithin(60)),
      share("worse from the first day: lasting low found by day 90", null, "", lastingWithin(90)),
    ],
  },
  {
    key: "dip-1.5-28",
    scenario: (random) => worseThenBetter(random, -1.5, 28),
    rows: [share("worse-before-better named, 1.5 SD for 28 days", atLeast(0.85), ".85", namedWorseBeforeBetter)],
  },
  {
    key: "dip-2-21",
    scenario: (random) => worseThenBetter(random, -2, 21),
    rows: [share("worse-before-better named, 2 SD for 21 days", atLeast(0.85), ".90", namedWorseBeforeBetter)],
  },
  {
    key: "low-60-recovered",
    scenario: (random) => later(random, 130, (from) => ({ change: step(from, -1.5, from + 60) })),
    rows: [share("still called lasting 70 days after recovery", atMost(0.03), ".03", stillLasting)],
  },
  {
    key: "short-dip-dense",
    scenario: (random) =>
      later(random, 60, (from) => ({
        change: { ...step(from, -2, from + 14), unit: "grades" },
        traits: { missing: 0 },
      })),
    rows: [share("14 days 2 grades lower, every day logged: called lasting", null, "", changeCalledLasting)],
  },
  {
    key: "short-dip",
    scenario: (random) => later(random, 60, (from) => ({ change: step(from, -1.5, from + 14) })),
    rows: [
      share("14 days 1.5 SD lower: called lasting", null, "", changeCalledLasting),
      share("14 days 1.5 SD lower: noticed by day 21", null, "", noticedWithin(21)),
    ],
  },
  {
    key: "rise-1.5",
    scenario: (random) => later(random, 60, (from) => ({ change: step(from, 1.5) })),
    rows: [share("improvement found by day 42, rise of 1.5 SD", null, "", improvedWithin(42))],
  },
  {
    key: "sessions-1",
    scenario: (random) =>
      scenario({ days: 365, measures: ALL_MEASURES, sessions: weeklySessions(28, 365, random), afterSession: -1 }),
    rows: [
      share("post-session pattern found in a year, 1 SD lower on two days", null, "", hasAny("post-session-pattern")),
    ],
  },
];
