import { countOf, everLasting, hasAny, lastingCount, noticeCount, plateauAtEnd } from "./judgements";
import { between } from "./random";
import { atMost, below, type Cell } from "./row";
import { ALL_MEASURES, scenario, step, weeklySessions } from "./scenario";

const THERAPY_FROM = 28;

/** The cells that measure false alarms: records without the change in question. */
export const FALSE_ALARM_CELLS: Cell[] = [
  {
    key: "quiet-mood",
    scenario: () => scenario({}),
    rows: [
      {
        label: "false lasting-low, one channel, no change",
        must: atMost(0.5),
        prototype: "0.32",
        measure: "per-year",
        count: lastingCount,
      },
      {
        label: "false first notices, one channel, no change",
        must: null,
        prototype: "",
        measure: "per-year",
        count: noticeCount,
      },
      {
        label: "false improvements, one channel, no change",
        must: null,
        prototype: "",
        measure: "per-year",
        count: countOf("improvement"),
      },
    ],
  },
  {
    // The key seeds the random numbers: with another one the simulated people would differ.
    key: "wandering-mood",
    scenario: () => scenario({ drift: 0.15 }),
    rows: [
      {
        label: "false lasting-low, one channel, 15% slow drift",
        must: below(1),
        prototype: "0.89",
        measure: "per-year",
        count: lastingCount,
      },
    ],
  },
  {
    key: "quiet-all",
    scenario: () => scenario({ measures: ALL_MEASURES }),
    rows: [
      {
        label: "any of mood, stress, sleep quality, composite in a no-change year",
        must: atMost(0.43),
        prototype: "0.36–0.49",
        measure: "share",
        count: everLasting,
      },
    ],
  },
  {
    key: "quiet-sessions",
    scenario: (random) => scenario({ measures: ALL_MEASURES, sessions: weeklySessions(THERAPY_FROM, 365, random) }),
    rows: [
      {
        label: "post-session pattern in a year without effect",
        must: atMost(0.15),
        prototype: ".13–.17",
        measure: "share",
        count: hasAny("post-session-pattern"),
      },
    ],
  },
  {
    key: "plateau-after-step",
    scenario: (random) => {
      const from = Math.floor(between(random, 90, 150));
      return scenario({ days: from + 42, change: step(from, -1.5) });
    },
    rows: [
      {
        label: "plateau said 42 days after a true step of 1.5 SD",
        must: atMost(0.01),
        prototype: ".01",
        measure: "share",
        count: plateauAtEnd,
      },
    ],
  },
];
