import { fromEpochDay, toEpochDay, type LocalDate } from "@/lib/platform/calendar/local-date";

export interface DatedValue {
  day: LocalDate;
  value: number;
}

/** The level on a day, and by how many entries it is carried: the effective number of those that were weighted. */
export interface LevelPoint extends DatedValue {
  entries: number;
}

export interface Gap {
  /** First day without an entry. */
  from: LocalDate;
  /** Last day without an entry. */
  until: LocalDate;
  days: number;
}

export interface SmoothOptions {
  /** How far, in days, an entry still counts towards the level of a day; default 10. */
  reachDays?: number;
  /** From how many days in a row without an entry the line breaks; default 5. */
  gapDays?: number;
}

interface Entry {
  at: number;
  value: number;
  /** Entries whose mean this value is, when it is one. */
  entries: number;
}

/**
 * The line a chart draws through daily values: a local level. On each logged day it is the mean of the entries
 * within `reachDays` on either side, weighted by the tricube kernel (1 − (distance / reach)³)³ that local regression
 * uses (Cleveland 1979), so near days count most and no edge is visible. It looks at both sides and therefore serves
 * the eye only: findings never use it.
 *
 * The line has points on logged days alone, and breaks wherever `gapDays` or more days in a row have no entry;
 * entries across a gap do not influence each other, and nothing is filled in.
 *
 * @param points values in any unit and order; several on one day count as their mean, non-finite ones are left out; a
 *   value that is the mean of more entries says of how many
 * @returns segments in the order of time, each with at least one point, and the gaps between them
 * @throws RangeError when a day is not a calendar day
 */
export function smoothLine(
  points: (DatedValue & { entries?: number })[],
  { reachDays = 10, gapDays = 5 }: SmoothOptions = {},
): { segments: LevelPoint[][]; gaps: Gap[] } {
  const runs = splitAtGaps(meanPerDay(points), gapDays);
  return { segments: runs.map((run) => localLevel(run, reachDays)), gaps: gapsBetween(runs) };
}

function meanPerDay(points: (DatedValue & { entries?: number })[]): Entry[] {
  const sums = new Map<number, { sum: number; n: number; entries: number }>();
  for (const { day, value, entries = 1 } of points) {
    if (!Number.isFinite(value)) continue;
    const at = toEpochDay(day);
    const before = sums.get(at);
    // Several values of one day are one entry of that day.
    sums.set(at, { sum: (before?.sum ?? 0) + value, n: (before?.n ?? 0) + 1, entries });
  }
  return [...sums].map(([at, { sum, n, entries }]) => ({ at, value: sum / n, entries })).sort((a, b) => a.at - b.at);
}

function splitAtGaps(entries: Entry[], gapDays: number): Entry[][] {
  const runs: Entry[][] = [];
  let last: Entry | undefined;
  for (const entry of entries) {
    const unlogged = last ? entry.at - last.at - 1 : Infinity;
    if (unlogged >= gapDays) runs.push([]);
    runs.at(-1)?.push(entry);
    last = entry;
  }
  return runs;
}

function localLevel(run: Entry[], reachDays: number): LevelPoint[] {
  // Days are whole, so there are only as many weights as there are days within reach.
  const weightAt = Array.from({ length: Math.ceil(reachDays) }, (_, days) => (1 - (days / reachDays) ** 3) ** 3);
  let first = 0;
  return run.map(({ at }) => {
    while ((run[first]?.at ?? at) <= at - reachDays) first++;
    let sum = 0;
    let weights = 0;
    let variance = 0;
    for (let i = first; i < run.length; i++) {
      const entry = run[i];
      if (!entry || entry.at >= at + reachDays) break;
      const weight = weightAt[Math.abs(entry.at - at)] ?? 0;
      sum += weight * entry.value;
      weights += weight;
      variance += (weight * weight) / entry.entries;
    }
    return { day: fromEpochDay(at), value: sum / weights, entries: weights ** 2 / variance };
  });
}

function gapsBetween(runs: Entry[][]): Gap[] {
  return runs.slice(1).flatMap((run, i) => {
    const before = runs[i]?.at(-1);
    const after = run[0];
    if (!before || !after) return [];
    return [{ from: fromEpochDay(before.at + 1), until: fromEpochDay(after.at - 1), days: after.at - before.at - 1 }];
  });
}
