import { lastingSince, lowerSince } from "./change-point";
import { DECLINE, LASTING, SPARSE } from "./constants";
import { beginningOf, type DetectionWindow, type Episode } from "./episode";
import { lowThreshold } from "./low-test";
import type { Limits } from "./method";
import { newLevelOn } from "./new-level";
import type { Reference, References } from "./references";
import { countIn, levelIn } from "./series";
import {
  backMargin,
  closingDays,
  isBack,
  isDecline,
  isLasting,
  isLastingByAge,
  windowOf,
  type DayState,
  type WeeksTest,
} from "./state-rules";

/** Somebody who logs a few days a week needs four weeks to show a level. */
function closingDaysOf({ isSparseNow }: DayState, { lasting }: Episode): number {
  return isSparseNow ? SPARSE.closingDays : closingDays(lasting !== null);
}

/** Closes an open episode, calls it lasting, or leaves it as it is. */
export function develop(episode: Episode, state: DayState, tests: readonly WeeksTest[]): void {
  const { reference } = episode;
  const backOver = closingDaysOf(state, episode);
  if (isBack(state, reference, backOver, episode.backMargin)) {
    episode.backOver = backOver;
    episode.closed = state.t;
    episode.endedBy = "back";
    return;
  }
  const end = state.method.endsAsNewLevel ? newLevelOn(state, beginningOf(episode)) : null;
  if (end !== null) {
    episode.closed = state.t;
    episode.endedBy = end;
    episode.lastDay = state.t;
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
export function notice(
  state: DayState,
  references: References,
  z: Limits,
  tests: readonly WeeksTest[],
): Episode | null {
  const { series, t, variability, method } = state;
  const needed = state.isSparseNow ? SPARSE.minPerWeek : Math.min(LASTING.minPerWeek, DECLINE.minPerWeek);
  if (countIn(series, t - 6, t) < needed) return null;
  const lastWeek = levelIn(series, t - 6, t);
  const leastMargin = state.isSparseNow ? SPARSE.lastWeekMargin : Math.min(method.lastWeekMargin, DECLINE.marginSds);
  const levels = {
    above: lastWeek + leastMargin * variability.sd,
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

type TestedWeeks = Pick<WeeksTest, "weeks" | "z" | "sparseWeeksAllowed">;

function opened(state: DayState, reference: Reference, noticedBy: Episode["noticedBy"], test: TestedWeeks): Episode {
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
    backOver: null,
    isAmongOthers: false,
    endedBy: null,
    lastDay: null,
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
  { weeks, z, sparseWeeksAllowed }: TestedWeeks,
): DetectionWindow {
  const days = 7 * weeks;
  return { days, threshold: lowThreshold(windowOf(state, reference, days), z, state.method), sparseWeeksAllowed };
}
