import { CLOSING, VARIABILITY } from "./constants";
import { beginningOf, type Episode, type EpisodeEnd } from "./episode";
import { develop, notice } from "./episode-steps";
import type { LoggingDifference } from "./logging-difference";
import type { Limits, Method } from "./method";
import type { References } from "./references";
import type { Series } from "./series";
import { isSparse, lastingTests, sparseTests, type DayState } from "./state-rules";
import type { Variability } from "./variability";

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

/** The state machine of one series. */
export interface Machine {
  /** In the order of time; the last one may be open. */
  readonly episodes: readonly Episode[];
  /** The open episode; null while there is none. */
  open(): Episode | null;
  /**
   * Goes one day further. Days are asked for in ascending order, and each is judged from the days up to and including
   * it only.
   *
   * @param canOpen whether an episode may be noticed on this day
   */
  step(t: number, canOpen?: boolean): void;
  /** The day judged last: a window that is low as a changed way of logging could make it; null without one. */
  byLogging(): LoggingDifference | null;
  /** From now on the level of an earlier day is no reference. */
  forgetBefore(day: number): void;
  /** Ends the open episode, if there is one, for a reason from outside the series; `lastDay` is the last of its level. */
  end(t: number, by: Exclude<EpisodeEnd, "back">, lastDay?: number): void;
}

/** Makes the state machine of a series, before its first day. */
export function episodeMachine(input: MachineInput): Machine {
  const { series, references, weeklyVariability, method, z } = input;
  const alone = rulesFor(method, z.alone);
  const withOthers = rulesFor(method, z.withOthers);
  const episodes: Episode[] = [];
  let open: Episode | null = null;
  let notBefore = 0;
  let byLogging: LoggingDifference | null = null;
  const settle = () => {
    if (open === null || open.closed === null) return;
    const isNewLevel = open.endedBy === "new-level";
    // The days that closed an episode may begin the next one; a level that became the person's own may not.
    notBefore = isNewLevel ? open.closed : open.closed - CLOSING.days + 1;
    if (isNewLevel) references.forgetBefore(beginningOf(open));
    open = null;
  };
  return {
    episodes,
    open: () => open,
    byLogging: () => byLogging,
    forgetBefore: (day) => references.forgetBefore(day),
    step: (t, canOpen = true) => {
      const variability = weeklyVariability[Math.floor(t / VARIABILITY.refreshDays)];
      byLogging = null;
      if (!variability) return;
      const isSparseNow = method.growsForSparse && isSparse(series, t);
      const state: DayState = { series, t, variability, method, notBefore, isSparseNow, byLogging: null };
      const { limits, usual, sparse } = t < z.othersFrom ? alone : withOthers;
      const tests = isSparseNow ? sparse : usual;
      if (open) {
        develop(open, state, tests);
        byLogging = state.byLogging;
        settle();
      } else if (canOpen) {
        open = notice(state, references, limits, tests);
        byLogging = open ? null : state.byLogging;
        if (!open) return;
        open.isAmongOthers = t >= z.othersFrom;
        episodes.push(open);
      }
    },
    end: (t, by, lastDay = t) => {
      if (!open) return;
      open.closed = t;
      open.endedBy = by;
      open.lastDay = Math.max(open.noticed, Math.min(t, lastDay));
      settle();
    },
  };
}

/** The limits of a channel, with the tests for somebody who logs most days, and a few days a week. */
function rulesFor(method: Method, limits: Limits) {
  const usual = lastingTests(method, limits.lasting);
  return { limits, usual, sparse: [...usual, ...sparseTests(method, limits.lasting)] };
}

/** Every episode of a series in the order of time. */
export function findEpisodes(input: MachineInput): readonly Episode[] {
  const machine = episodeMachine(input);
  for (let t = 0; t < input.series.length; t++) machine.step(t);
  return machine.episodes;
}
