import type { ChannelRecord } from "./channel-episodes";
import { PLATEAU, VARIABILITY } from "./constants";
import type { Channel } from "./model";
import { meanIn, type Series, type WindowMean } from "./series";
import { inflation, type Variability } from "./variability";
import { weekMeansRatio } from "./week-means";

/** Six weeks beside the six before, as they were known on a day. */
export interface PlateauWindows {
  now: WindowMean;
  before: WindowMean;
  difference: number;
  /** The largest difference that the days do not rule out: |difference| + 1.645 standard errors. */
  bound: number;
  /** What counts as about the same. */
  margin: number;
  variability: Variability;
}

/** A stretch in which a channel stayed about the same. */
export interface Plateau {
  /** The channel that leads. */
  record: ChannelRecord;
  /** The channels that had stayed about the same on the day of noticing, the leading one first. */
  channels: [Channel, ...Channel[]];
  /** In days since 1970-01-01. */
  noticed: number;
  closed: number | null;
  windows: PlateauWindows;
}

/**
 * Compares six weeks with the six before as an equivalence test: a difference larger than three quarters of a baseline
 * SD (and of a grade) must be ruled out (one-sided 95%). "No significant difference" is not enough.
 *
 * @returns null when either half has fewer than half of its days
 */
function plateauWindows(series: Series, t: number, variability: Variability): PlateauWindows | null {
  const { days, minShare, z, marginSds, marginGrades } = PLATEAU;
  const now = meanIn(series, t - days + 1, t);
  const before = meanIn(series, t - 2 * days + 1, t - days);
  const least = minShare * days;
  if (t - 2 * days + 1 < 0 || now.n < least || before.n < least) return null;
  const difference = now.mean - before.mean;
  const error = variability.sd * Math.sqrt(inflation(variability.phi) * (1 / now.n + 1 / before.n));
  const margin = Math.max(marginSds * variability.sd, marginGrades);
  return { now, before, difference, bound: Math.abs(difference) + z * error, margin, variability };
}

/** The windows of a channel on a day when they show a plateau, else null. */
function plateauOn({ series, weeklyVariability }: ChannelRecord, day: number): PlateauWindows | null {
  const t = day - series.firstEpochDay;
  const variability = t < 0 ? null : weeklyVariability[Math.floor(t / VARIABILITY.refreshDays)];
  const windows = variability ? plateauWindows(series, t, variability) : null;
  return windows && windows.bound <= windows.margin ? windows : null;
}

/**
 * The plateaus of a record, one at a time. One begins on the first day on which the rule holds in a channel and nothing
 * was open in any channel on a day of either half: twelve weeks with a low in their middle have two halves alike, and
 * were not the same. None begins where the weeks of half a year vary more than their days explain, nor after two in a
 * year.
 * It ends at once when something opens, and after seven days in a row without the rule in the channel that leads.
 *
 * @param isOpenWithin whether anything was open between two days since 1970-01-01, both included
 */
export function findPlateaus(
  records: readonly ChannelRecord[],
  isOpenWithin: (from: number, to: number) => boolean,
  today: number,
): Plateau[] {
  const plateaus: Plateau[] = [];
  const first = Math.min(...records.map(({ series }) => series.firstEpochDay));
  let open: Plateau | null = null;
  let without = 0;
  for (let day = first + 2 * PLATEAU.days - 1; day <= today; day++) {
    if (!open && hasEnough(plateaus, day)) continue;
    const isOpen = isOpenWithin(day - 2 * PLATEAU.days + 1, day);
    if (open) {
      without = isOpen || plateauOn(open.record, day) === null ? without + 1 : 0;
      if (!isOpen && without < PLATEAU.daysWithout) continue;
      open.closed = day;
      open = null;
      without = 0;
    } else if (!isOpen) {
      open = beginningOn(records, day);
      if (open) plateaus.push(open);
    }
  }
  return plateaus;
}

function beginningOn(records: readonly ChannelRecord[], day: number): Plateau | null {
  const alike = records.flatMap((record) => {
    const windows = plateauOn(record, day);
    return windows ? [{ record, windows }] : [];
  });
  const [leading, ...others] = alike;
  // Most days have no channel that is about the same: only then is half a year of weeks looked at.
  if (!leading || records.some((record) => weeksVary(record, day))) return null;
  const { record, windows } = leading;
  const channels: Plateau["channels"] = [record.channel, ...others.map((other) => other.record.channel)];
  return { record, channels, noticed: day, closed: null, windows };
}

/** Whether the means of the weeks of a channel vary more than its days explain. */
function weeksVary({ series, weeklyVariability }: ChannelRecord, day: number): boolean {
  const t = day - series.firstEpochDay;
  const variability = t < 0 ? null : weeklyVariability[Math.floor(t / VARIABILITY.refreshDays)];
  if (!variability) return false;
  return weekMeansRatio(series, t, PLATEAU.weeks, variability.phi) > PLATEAU.mostWeekVariance;
}

/** Whether as many were said within a year as may be. */
function hasEnough(plateaus: readonly Plateau[], day: number): boolean {
  const earliest = plateaus[plateaus.length - PLATEAU.mostAYear];
  return earliest !== undefined && day - earliest.noticed < PLATEAU.yearDays;
}
