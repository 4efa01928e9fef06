import { lastingSince, lowerSince } from "./change-point";
import { CLOSING, DECLINE, LASTING, VARIABILITY } from "./constants";
import { lowThreshold } from "./low-test";
import type { Limits, Method } from "./method";
import type { Reference, References } from "./references";
import { countIn, levelIn, type Series } from "./series";
import {
  backMargin,
  closingDays,
  isBack,
  isDecline,
  isLasting,
  isLastingByAge,
  lastingTests,
  windowOf,
  type DayState,
  type WeeksTest,
} from "./state-rules";
import type { Variability } from "./variability";

/** The days in which an episode was detected, and how far below the reference they had to lie. */
export interface DetectionWindow {
  days: number;
  threshold: number;
  /** How many of its weeks were allowed to have hardly any entries. */
  sparseWeeksAllowed: number;
}

/** A stretch below its reference in one series. Numbers are indices of days. */
export interface Episode {
  /** First day of the lower level, as estimated on the day of noticing. */
  onset: number;
  /** The first day as estimated on the day it was called lasting, at least 21 days later. */
  lastingSince: number | null;
  /** First day of the window in which it was noticed. */
  windowFrom: number;
  noticed: number;
  /** The rule that noticed it: two weeks, or a longer window when two weeks were not enough. */
  noticedBy: "decline" | "lasting";
  noticedWindow: DetectionWindow;
  variabilityWhenNoticed: Variability;
  /** The day from which help is offered: so low for so many days, whether or not it is called lasting yet. */
  helpOffered: number | null;
  lasting: number | null;
  lastingBy: "test" | "age" | null;
  lastingWindow: DetectionWindow | null;
  variabilityWhenLasting: Variability | null;
  closed: number | null;
  /** Frozen from the day of noticing. */
  reference: Reference;
  /** The distance below it, in baseline SDs, from which the level counts as back; frozen too. */
  backMargin: number;
}

export interface MachineInput {
  series: Series;
  references: References;
  /** The variability as it was known in each week of the record. */
  weeklyVariability: (Variability | null)[];
  z: LimitsOverTime;
  method: Method;
}

/** The limits on each day: those of a grade that is logged alone, until other grades are logged too. */
export interface LimitsOverTime {
  alone: Limits;
  withOthers: Limits;
  /** Index of the first day on which other grades are logged too; Infinity while none are. */
  othersFrom: number;
}

/**
 * Finds every episode of a series in the order of time. Each day is judged from the days up to and including it only.
 */
export function findEpisodes(input: MachineInput): Episode[] {
  const { series, weeklyVariability, method, z } = input;
  const alone = { limits: z.alone, tests: lastingTests(method, z.alone.lasting) };
  const withOthers = { limits: z.withOthers, tests: lastingTests(method, z.withOthers.lasting) };
  const episodes: Episode[] = [];
  let open: Episode | null = null;
  let notBefore = 0;
  for (let t = 0; t < series.length; t++) {
    const variability = weeklyVariability[Math.floor(t / VARIABILITY.refreshDays)];
    if (!variability) continue;
    const state = { series, t, variability, method, notBefore };
    const { limits, tests } = t < z.othersFrom ? alone : withOthers;
    if (open) {
      develop(open, state, tests);
      if (open.closed === null) continue;
      notBefore = open.closed - CLOSING.days + 1;
      open = null;
    } else {
      open = notice(state, input.references, limits, tests);
      if (open) episodes.push(open);
    }
  }
  return episodes;
}

/** Closes an open episode, calls it lasting, or leaves it as it is. */
function develop(episode: Episode, state: DayState, tests: readonly WeeksTest[]): void {
  const { reference } = episode;
  if (isBack(state, reference, closingDays(episode.lasting !== null), episode.backMargin)) {
    episode.closed = state.t;
    return;
  }
  if (episode.lasting !== null) return;
  const test = tests.find((each) => isLasting(state, reference, each));
  if (!test && !isLastingByAge(state, reference, episode.windowFrom)) return;
  episode.helpOffered ??= state.t;
  const since = lastsSince(afterStart(state, reference), episode.windowFrom);
  if (since === null) return;
  episode.lastingSince = since;
  episode.lasting = state.t;
  episode.lastingBy = test ? "test" : "age";
  episode.lastingWindow = test
    ? detectionWindow(state, reference, test)
    : {
        days: LASTING.days,
        threshold: state.method.byAge.margin * state.variability.sd,
        sparseWeeksAllowed: LASTING.weeks,
      };
  episode.variabilityWhenLasting = state.variability;
}

/**
 * Opens an episode when a rule applies on this day: first the lasting tests, shortest window first, then the decline
 * test. Every rule needs the last week below its reference, so on most days that one comparison decides.
 */
function notice(state: DayState, references: References, z: Limits, tests: readonly WeeksTest[]): Episode | null {
  const { series, t, variability, method } = state;
  if (countIn(series, t - 6, t) < Math.min(LASTING.minPerWeek, DECLINE.minPerWeek)) return null;
  const lastWeek = levelIn(series, t - 6, t);
  const levels = {
    above: lastWeek + Math.min(method.lastWeekMargin, DECLINE.marginSds) * variability.sd,
    startFrom: method.startNeedsPast === null ? -Infinity : lastWeek + method.startNeedsPast * variability.sd,
  };
  const candidates = references.before(t, LASTING.days, levels);
  if (candidates.length === 0) return null;
  for (const test of tests) {
    const before = test.weeks === LASTING.weeks ? candidates : references.before(t, 7 * test.weeks, levels);
    const reference = before.find((each) => isLasting(state, each, test));
    if (reference) return opened(state, reference, "lasting", test);
  }
  const reference = candidates.find((each) => isDecline(state, each, z.decline));
  return reference
    ? opened(state, reference, "decline", { weeks: DECLINE.weeks, z: z.decline, sparseWeeksAllowed: 0 })
    : null;
}

function opened(state: DayState, reference: Reference, noticedBy: Episode["noticedBy"], test: WeeksTest): Episode {
  const { t, variability } = state;
  const noticedWindow = detectionWindow(state, reference, test);
  const windowFrom = t - 7 * test.weeks + 1;
  const onset = (state.method.onset === "change-point" ? lowerSince(afterStart(state, reference)) : null) ?? windowFrom;
  const needsHelpNow = noticedBy === "lasting";
  const since = needsHelpNow ? lastsSince(afterStart(state, reference), windowFrom) : null;
  const isAlreadyLasting = since !== null;
  return {
    onset,
    windowFrom,
    lastingSince: since,
    helpOffered: needsHelpNow ? t : null,
    noticed: t,
    noticedBy,
    noticedWindow,
    variabilityWhenNoticed: variability,
    lasting: isAlreadyLasting ? t : null,
    lastingBy: isAlreadyLasting ? "test" : null,
    lastingWindow: isAlreadyLasting ? noticedWindow : null,
    variabilityWhenLasting: isAlreadyLasting ? variability : null,
    closed: null,
    reference,
    backMargin: backMargin(state, reference),
  };
}

/**
 * The state in which a stretch cannot begin before its reference ends; a recent reference may overlap with the stretch.
 */
function afterStart(state: DayState, { kind, to }: Reference): DayState {
  return kind === "recent" ? state : { ...state, notBefore: Math.max(state.notBefore, to + 1) };
}

/**
 * Index of the first day of a lasting level; null while it cannot be called lasting. The prototype takes the window's
 * first day.
 */
function lastsSince(state: DayState, windowFrom: number): number | null {
  return state.method.onset === "window" ? windowFrom : lastingSince(state);
}

function detectionWindow(
  state: DayState,
  reference: Reference,
  { weeks, z, sparseWeeksAllowed }: WeeksTest,
): DetectionWindow {
  const days = 7 * weeks;
  return { days, threshold: lowThreshold(windowOf(state, reference, days), z, state.method), sparseWeeksAllowed };
}
