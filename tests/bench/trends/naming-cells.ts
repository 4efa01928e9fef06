import type { Analysis } from "@/lib/analysis/trends/analyse";
import type { FindingOf } from "@/lib/analysis/trends/finding";
import { countOf, namedWorseBeforeBetter } from "./judgements";
import { between, type Random } from "./random";
import { atLeast, atMost, type Cell } from "./row";
import { ALL_MEASURES, ramp, scenario, step, weeklySessions, type Scenario } from "./scenario";
import { dayAt } from "./simulate";

const THERAPY_FROM = 28;
const RAMP_DAYS = [30, 60];

/** Half of the people rise in a step, the others over 30 or 60 days, by 1.5 to 3 SD. */
function risesInSomeWay(random: Random): Scenario {
  const from = Math.floor(between(random, 60, 120));
  const kind = random();
  const size = between(random, 1.5, 3);
  const change = kind < 0.5 ? step(from, size) : ramp(from, size, RAMP_DAYS[kind < 0.75 ? 0 : 1] ?? Number.NaN);
  return scenario({ days: from + 150, change });
}

const isStep = ({ change }: Scenario) => change?.rampDays === 1;

/** The form in which the rise of the change is told: of the first improvement that goes on after it began. */
function formOf({ findings }: Analysis, { change }: Scenario): string | null {
  const first = dayAt(change?.from ?? 0);
  const rise = findings
    .filter((finding): finding is FindingOf<"improvement"> => finding.kind === "improvement")
    .find(({ until }) => until === null || until > first);
  return rise?.evidence.shape?.form ?? null;
}

/** Cells that measure names: how often one is given that the days do not earn. */
export const NAMING_CELLS: Cell[] = [
  {
    key: "quiet-named",
    scenario: (random) => scenario({ measures: ALL_MEASURES, sessions: weeklySessions(THERAPY_FROM, 365, random) }),
    rows: [
      {
        label: "worse-before-better named in a quiet year with weekly sessions",
        must: atMost(0.25),
        prototype: "",
        measure: "per-year",
        count: countOf("worse-before-better"),
      },
    ],
  },
  {
    key: "quiet-named-mood",
    scenario: (random) => scenario({ sessions: weeklySessions(THERAPY_FROM, 365, random) }),
    rows: [
      {
        label: "the same for mood alone",
        must: null,
        prototype: "",
        measure: "per-year",
        count: countOf("worse-before-better"),
      },
    ],
  },
  {
    key: "dip-1.5-28-all",
    scenario: (random) => {
      const from = THERAPY_FROM + Math.floor(between(random, 14, 60));
      const days = from + 28 + 70;
      const sessions = weeklySessions(THERAPY_FROM, days, random);
      return scenario({ days, measures: ALL_MEASURES, change: step(from, -1.5, from + 28), sessions });
    },
    rows: [
      {
        label: "worse-before-better named, 1.5 SD for 28 days in all channels",
        must: atLeast(0.85),
        prototype: "",
        measure: "share",
        count: namedWorseBeforeBetter,
      },
    ],
  },
  {
    key: "shapes",
    scenario: risesInSomeWay,
    rows: [
      {
        label: "rises called sudden that were a step, of half steps and half ramps",
        must: atLeast(0.8),
        prototype: "",
        measure: "share",
        count: (analysis, life) => (formOf(analysis, life) === "sudden" ? Number(isStep(life)) : null),
      },
      {
        label: "steps of 1.5 to 3 SD called sudden",
        must: null,
        prototype: "",
        measure: "share",
        count: (analysis, life) => (isStep(life) ? Number(formOf(analysis, life) === "sudden") : null),
      },
      {
        label: "rises called gradual that were a ramp",
        must: null,
        prototype: "",
        measure: "share",
        count: (analysis, life) => (formOf(analysis, life) === "gradual" ? Number(!isStep(life)) : null),
      },
      {
        label: "ramps of 1.5 to 3 SD called gradual",
        must: null,
        prototype: "",
        measure: "share",
        count: (analysis, life) => (isStep(life) ? null : Number(formOf(analysis, life) === "gradual")),
      },
    ],
  },
];
