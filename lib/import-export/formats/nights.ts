import type { LeftOutCounts } from "./left-out";
import { mergedNights, type MergedNight } from "./merged-night";
import type { SleepDetails, SleepPiece } from "./sleep-piece";
import { timeAsleep } from "./time-asleep";

/** The night that ends on a day. */
export interface Night {
  day: string;
  /** Time asleep in hours, two decimals. */
  sleepHours: number;
  details: SleepDetails;
  /** The device or app that says so. */
  source: string;
}

/** A sleep of which only the day and the length are known. */
export interface DayNight {
  day: string;
  /** Milliseconds. */
  asleep: number;
  source: string;
  details?: SleepDetails;
}

/** Hours to two decimals of milliseconds, as `readSleepHours` rounds. */
function hoursOf(milliseconds: number): number {
  return Math.round((milliseconds / 1000 / 3600) * 100) / 100;
}

/** The pieces that can be read: they end after they start, none twice, and somebody slept. */
function soundPieces(pieces: readonly SleepPiece[], leftOut: LeftOutCounts): SleepPiece[] {
  const seen = new Set<string>();
  return pieces.filter((piece) => {
    if (!(piece.end > piece.start)) {
      leftOut.add("sleep", "no-end");
      return false;
    }
    const keys = [`${piece.source} ${piece.start} ${piece.end}`];
    if (piece.id !== undefined) keys.push(`${piece.source} id ${piece.id}`);
    if (keys.some((key) => seen.has(key))) {
      leftOut.add("sleep", "duplicate");
      return false;
    }
    for (const key of keys) seen.add(key);
    if (timeAsleep(piece) > 0) return true;
    leftOut.add("sleep", "not-asleep");
    return false;
  });
}

/** The source that tells most of some nights that lie over each other; among equals the one with most time asleep. */
function bestSource(nights: readonly MergedNight[]): string | undefined {
  const sums = new Map<string, { detail: number; asleep: number }>();
  for (const { source, detail, asleep } of nights) {
    const sum = sums.get(source) ?? { detail: 0, asleep: 0 };
    sums.set(source, { detail: Math.max(sum.detail, detail), asleep: sum.asleep + asleep });
  }
  const ranked = [...sums].toSorted(([, a], [, b]) => b.detail - a.detail || b.asleep - a.asleep);
  return ranked[0]?.[0];
}

/** One source for nights that lie over each other; two sources never add up. */
function oneSourceEach(nights: readonly MergedNight[], leftOut: LeftOutCounts): MergedNight[] {
  const chosen: MergedNight[] = [];
  let group: MergedNight[] = [];
  let until = -Infinity;
  const close = () => {
    const source = bestSource(group);
    for (const night of group) {
      if (night.source === source) chosen.push(night);
      else leftOut.add("sleep", "other-source");
    }
  };
  for (const night of nights) {
    if (night.start >= until) {
      close();
      group = [];
    }
    group.push(night);
    until = Math.max(until, night.end);
  }
  close();
  return chosen;
}

/**
 * The nights of an import, one a day: pieces of a source are joined, of several sources the one that tells most is
 * taken, naps stay out, and of what remains the one with most time asleep is the night of its day.
 */
export function nightsOf(pieces: readonly SleepPiece[], byDay: readonly DayNight[], leftOut: LeftOutCounts): Night[] {
  const chosen = oneSourceEach(mergedNights(soundPieces(pieces, leftOut)), leftOut);
  const best = new Map<string, DayNight>();
  const offer = (night: DayNight) => {
    const other = best.get(night.day);
    if (other) leftOut.add("sleep", "shorter-night");
    if (!other || night.asleep > other.asleep) best.set(night.day, night);
  };
  for (const night of chosen) {
    if (night.isNap) leftOut.add("sleep", "nap");
    else offer(night);
  }
  for (const night of byDay) offer(night);
  return [...best.values()].map(({ day, asleep, source, details = {} }) => {
    return { day, sleepHours: hoursOf(asleep), source, details };
  });
}
