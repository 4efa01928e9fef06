import { DECLINE, LASTING, SWING } from "./constants";
import type { Reference, References } from "./references";
import { lastDays, type Series } from "./series";
import { closingDays, isBack, isDecline, isLasting, isLastingByAge, type Moment } from "./state-rules";
import type { Swing } from "./usual-swing";

/** A stretch below its reference in one series. Numbers are indices of days. */
export interface Episode {
  /** First day of the window in which it was noticed. */
  onset: number;
  noticed: number;
  /** By which rule: two weeks, or three without the two having spoken. */
  noticedBy: "decline" | "lasting";
  swingWhenNoticed: Swing;
  lasting: number | null;
  lastingBy: "test" | "age" | null;
  swingWhenLasting: Swing | null;
  closed: number | null;
  /** Frozen from the day of noticing. */
  reference: Reference;
}

export interface MachineInput {
  series: Series;
  references: References;
  /** What was known of the usual swing in each week of the record. */
  swings: (Swing | null)[];
  z: { lasting: number; decline: number };
}

/** Every episode of a series in the order of time, each day judged by the days up to and including it alone. */
export function findEpisodes(input: MachineInput): Episode[] {
  const { series, swings } = input;
  const episodes: Episode[] = [];
  let open: Episode | null = null;
  for (let t = 0; t < series.length; t++) {
    const swing = swings[Math.floor(t / SWING.refreshDays)];
    if (!swing) continue;
    const moment = { series, t, swing };
    if (open) {
      develop(open, moment, input.z.lasting);
      if (open.closed !== null) open = null;
    } else {
      open = notice(moment, input);
      if (open) episodes.push(open);
    }
  }
  return episodes;
}

/** An open episode closes, or is called lasting, or stays as it is. */
function develop(episode: Episode, moment: Moment, zLasting: number): void {
  const { reference, onset } = episode;
  if (isBack(moment, reference, closingDays(episode.lasting !== null))) {
    episode.closed = moment.t;
    return;
  }
  if (episode.lasting !== null) return;
  const isAfterReference = reference.to < moment.t - LASTING.days + 1;
  const byTest = isAfterReference && isLasting(moment, reference, zLasting);
  if (!byTest && !isLastingByAge(moment, reference, onset)) return;
  episode.lasting = moment.t;
  episode.lastingBy = byTest ? "test" : "age";
  episode.swingWhenLasting = moment.swing;
}

function notice(moment: Moment, { references, z }: MachineInput): Episode | null {
  const { series, t, swing } = moment;
  const lastWeek = lastDays(series, t, 7);
  if (lastWeek.n < Math.min(LASTING.minPerWeek, DECLINE.minPerWeek)) return null;
  // Both rules want the last week below the reference by this much or more.
  const least = Math.min(LASTING.marginSwings, DECLINE.marginSwings) * swing.sd;
  const known = references.knownOn(t, lastWeek.mean + least);
  const threeWeeksFrom = t - LASTING.days + 1;
  for (const reference of known) {
    if (reference.to < threeWeeksFrom && isLasting(moment, reference, z.lasting)) {
      return opened(moment, threeWeeksFrom, "lasting", reference);
    }
  }
  const twoWeeksFrom = t - DECLINE.days + 1;
  for (const reference of known) {
    if (reference.to < twoWeeksFrom && isDecline(moment, reference, z.decline)) {
      return opened(moment, twoWeeksFrom, "decline", reference);
    }
  }
  return null;
}

function opened({ t, swing }: Moment, onset: number, noticedBy: Episode["noticedBy"], reference: Reference): Episode {
  const isAlreadyLasting = noticedBy === "lasting";
  return {
    onset,
    noticed: t,
    noticedBy,
    swingWhenNoticed: swing,
    lasting: isAlreadyLasting ? t : null,
    lastingBy: isAlreadyLasting ? "test" : null,
    swingWhenLasting: isAlreadyLasting ? swing : null,
    closed: null,
    reference,
  };
}
