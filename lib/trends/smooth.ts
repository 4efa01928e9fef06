import { fromEpochDay, toEpochDay, type LocalDate } from "@/lib/calendar/local-date";

export interface DatedValue {
  day: LocalDate;
  value: number;
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
 * @param points values in any unit and order; several on one day count as their mean, non-finite ones are left out
 * @returns segments in the order of time, each with at least one point, and the gaps between them
 * @throws RangeError when a day is not a calendar day
 */
export function smoothLine(
  points: DatedValue[],
  { reachDays = 10, gapDays = 5 }: SmoothOptions = {},
): { segments: DatedValue[][]; gaps: Gap[] } {
  const runs = splitAtGaps(meanPerDay(points), gapDays);
  return { segments: runs.map((run) => localLevel(run, reachDays)), gaps: gapsBetween(runs) };
}

function meanPerDay(points: DatedValue[]): Entry[] {
  const sums = new Map<number, { sum: number; n: number }>();
  for (const { day, value } of points) {
    if (!Number.isFinite(value)) continue;
    const at = toEpochDay(day);
    const { sum, n } = sums.get(at) ?? { sum: 0, n: 0 };
    sums.set(at, { sum: sum + value, n: n + 1 });
  }
  return [...sums].map(([at, { sum, n }]) => ({ at, value: sum / n })).sort((a, b) => a.at - b.at);
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

function localLevel(run: Entry[], reachDays: number): DatedValue[] {
  let first = 0;
  return run.map(({ at }) => {
    while ((run[first]?.at ?? at) <= at - reachDays) first++;
    let sum = 0;
    let weights = 0;
    for (let i = first; i < run.length; i++) {
      const entry = run[i];
      if (!entry || entry.at >= at + reachDays) break;
      const weight = (1 - (Math.abs(entry.at - at) / reachDays) ** 3) ** 3;
      sum += weight * entry.value;
      weights += weight;
    }
    return { day: fromEpochDay(at), value: sum / weights };
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
