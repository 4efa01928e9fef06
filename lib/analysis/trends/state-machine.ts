import { lastingSince, lowerSince } from "./change-point";
import { CLOSING, DECLINE, LASTING, SWING } from "./constants";
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
  type Moment,
  type WeeksTest,
} from "./state-rules";
import type { Swing } from "./usual-swing";

/** The days in which something was seen, and how far below the reference they had to lie. */
export interface SeenIn {
  days: number;
  threshold: number;
  /** How many of its weeks were allowed to be hardly logged. */
  mayMiss: number;
}

/** A stretch below its reference in one series. Numbers are indices of days. */
export interface Episode {
  /** First day of the lower level, as estimated on the day of noticing. */
  onset: number;
  /** The same, as estimated on the day it was called lasting: 21 days before it or more. */
  lastingSince: number | null;
  /** First day of the window in which it was noticed. */
  windowFrom: number;
  noticed: number;
  /** By which rule: two weeks, or more without the two having spoken. */
  noticedBy: "decline" | "lasting";
  noticedIn: SeenIn;
  swingWhenNoticed: Swing;
  /** The day from which it is so low over so many days that help is offered, before anything is said of its length. */
  grave: number | null;
  lasting: number | null;
  lastingBy: "test" | "age" | null;
  lastingIn: SeenIn | null;
  swingWhenLasting: Swing | null;
  closed: number | null;
  /** Frozen from the day of noticing. */
  reference: Reference;
  /** How far below it, in usual swings, the level is back; frozen too. */
  backMargin: number;
}

export interface MachineInput {
  series: Series;
  references: References;
  /** What was known of the usual swing in each week of the record. */
  swings: (Swing | null)[];
  z: LimitsOverTime;
  method: Method;
}

/** What a difference must reach on each day: a grade is logged alone until another is. */
export interface LimitsOverTime {
  alone: Limits;
  beside: Limits;
  /** Index of the first day on which other grades are logged too; Infinity while none are. */
  besideFrom: number;
}

/** Every episode of a series in the order of time, each day judged by the days up to and including it alone. */
export function findEpisodes(input: MachineInput): Episode[] {
  const { series, swings, method, z } = input;
  const alone = { limits: z.alone, tests: lastingTests(method, z.alone.lasting) };
  const beside = { limits: z.beside, tests: lastingTests(method, z.beside.lasting) };
  const episodes: Episode[] = [];
  let open: Episode | null = null;
  let notBefore = 0;
  for (let t = 0; t < series.length; t++) {
    const swing = swings[Math.floor(t / SWING.refreshDays)];
    if (!swing) continue;
    const moment = { series, t, swing, method, notBefore };
    const { limits, tests } = t < z.besideFrom ? alone : beside;
    if (open) {
      develop(open, moment, tests);
      if (open.closed === null) continue;
      notBefore = open.closed - CLOSING.days + 1;
      open = null;
    } else {
      open = notice(moment, input.references, limits, tests);
      if (open) episodes.push(open);
    }
  }
  return episodes;
}

/** An open episode closes, or is called lasting, or stays as it is. */
function develop(episode: Episode, moment: Moment, tests: readonly WeeksTest[]): void {
  const { reference } = episode;
  if (isBack(moment, reference, closingDays(episode.lasting !== null), episode.backMargin)) {
    episode.closed = moment.t;
    return;
  }
  if (episode.lasting !== null) return;
  const test = tests.find((each) => isLasting(moment, reference, each));
  if (!test && !isLastingByAge(moment, reference, episode.windowFrom)) return;
  episode.grave ??= moment.t;
  const since = lastsSince(afterStart(moment, reference), episode.windowFrom);
  if (since === null) return;
  episode.lastingSince = since;
  episode.lasting = moment.t;
  episode.lastingBy = test ? "test" : "age";
  episode.lastingIn = test
    ? seenIn(moment, reference, test)
    : { days: LASTING.days, threshold: moment.method.byAge.margin * moment.swing.sd, mayMiss: LASTING.weeks };
  episode.swingWhenLasting = moment.swing;
}

/**
 * First whether it lasts, by the shortest window that shows it; then whether it is a beginning. Every rule wants the
 * last week below its reference, and on most days that one comparison is all.
 */
function notice(moment: Moment, references: References, z: Limits, tests: readonly WeeksTest[]): Episode | null {
  const { series, t, swing, method } = moment;
  if (countIn(series, t - 6, t) < Math.min(LASTING.minPerWeek, DECLINE.minPerWeek)) return null;
  const lastWeek = levelIn(series, t - 6, t);
  const levels = {
    above: lastWeek + Math.min(method.lastWeekMargin, DECLINE.marginSwings) * swing.sd,
    startFrom: method.startNeedsPast === null ? -Infinity : lastWeek + method.startNeedsPast * swing.sd,
  };
  const known = references.before(t, LASTING.days, levels);
  if (known.length === 0) return null;
  for (const test of tests) {
    const before = test.weeks === LASTING.weeks ? known : references.before(t, 7 * test.weeks, levels);
    const reference = before.find((each) => isLasting(moment, each, test));
    if (reference) return opened(moment, reference, "lasting", test);
  }
  const reference = known.find((each) => isDecline(moment, each, z.decline));
  return reference ? opened(moment, reference, "decline", { weeks: DECLINE.weeks, z: z.decline, mayMiss: 0 }) : null;
}

function opened(moment: Moment, reference: Reference, noticedBy: Episode["noticedBy"], test: WeeksTest): Episode {
  const { t, swing } = moment;
  const noticedIn = seenIn(moment, reference, test);
  const windowFrom = t - 7 * test.weeks + 1;
  const onset =
    (moment.method.onset === "change-point" ? lowerSince(afterStart(moment, reference)) : null) ?? windowFrom;
  const isAlreadyGrave = noticedBy === "lasting";
  const since = isAlreadyGrave ? lastsSince(afterStart(moment, reference), windowFrom) : null;
  const isAlreadyLasting = since !== null;
  return {
    onset,
    windowFrom,
    lastingSince: since,
    grave: isAlreadyGrave ? t : null,
    noticed: t,
    noticedBy,
    noticedIn,
    swingWhenNoticed: swing,
    lasting: isAlreadyLasting ? t : null,
    lastingBy: isAlreadyLasting ? "test" : null,
    lastingIn: isAlreadyLasting ? noticedIn : null,
    swingWhenLasting: isAlreadyLasting ? swing : null,
    closed: null,
    reference,
    backMargin: backMargin(moment, reference),
  };
}

/** A stretch lies after the start that it is compared with; the recent past is that of the day, and may hold some of it. */
function afterStart(moment: Moment, { kind, to }: Reference): Moment {
  return kind === "recent" ? moment : { ...moment, notBefore: Math.max(moment.notBefore, to + 1) };
}

/** Since when it lasts, where by now that may be said; the window in which it was noticed, as the prototype had it. */
function lastsSince(moment: Moment, windowFrom: number): number | null {
  return moment.method.onset === "window" ? windowFrom : lastingSince(moment);
}

function seenIn(moment: Moment, reference: Reference, { weeks, z, mayMiss }: WeeksTest): SeenIn {
  const days = 7 * weeks;
  return { days, threshold: lowThreshold(windowOf(moment, reference, days), z, moment.method), mayMiss };
}
