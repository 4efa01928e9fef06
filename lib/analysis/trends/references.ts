import { RECENT_REFERENCE, START_REFERENCE } from "./constants";
import { at, countIn, levelIn, meanIn, type Series } from "./series";

const NONE: Reference[] = [];

/** What a window is compared with. Indices are days of the series; both ends included. */
export interface Reference {
  kind: "start" | "recent";
  mean: number;
  n: number;
  from: number;
  to: number;
}

/** The levels a reference must exceed to be used on a day. */
export interface Levels {
  /** Every reference must lie above this; a lower one could not raise an alarm that day. */
  above: number;
  /** The start counts beside a recent past whose mean reaches this. */
  startFrom: number;
}

/** A source of references for one series, each as it was known on the day asked about. */
export interface References {
  /**
   * The references that end at least a day before the last `days` days and could raise an alarm; the start comes first.
   */
  before(t: number, days: number, levels: Levels): Reference[];
  /** From now on the level of an earlier day is no reference: a later level has become the person's own. */
  forgetBefore(day: number): void;
  /** The one from the start; its days may still be running. */
  startKnownOn(t: number): Reference | null;
}

/**
 * Makes the references of a series. The start reference is the window around the start of treatment, from that day on
 * and once it holds enough entries; until then it is the first days of the record.
 *
 * @param leftOutDays days at the beginning of the record that are no reference
 * @param treatmentStart index of the start of treatment in the series, null without one; may lie outside it
 */
export function referencesOf(series: Series, treatmentStart: number | null, leftOutDays = 0): References {
  const first = firstDays(series, leftOutDays);
  let oldest = 0;
  const aroundStart = treatmentStart === null ? null : aroundTreatmentStart(series, treatmentStart);
  const startKnownOn = (t: number) => {
    if (aroundStart === null || treatmentStart === null || t < treatmentStart) return first;
    const isEnough = t >= aroundStart.to || countIn(series, aroundStart.from, t) >= START_REFERENCE.minEntries;
    return isEnough ? aroundStart : first;
  };
  return {
    startKnownOn,
    forgetBefore: (day) => {
      oldest = Math.max(oldest, day);
    },
    before: (t, days, { above, startFrom }) => {
      const { fromDaysAgo, toDaysAgo, minEntries } = RECENT_REFERENCE;
      const from = Math.max(t - fromDaysAgo, oldest);
      const to = t - Math.max(toDaysAgo, days + 1);
      const n = countIn(series, from, to);
      // NaN fails every comparison, which leaves out a recent past with too few entries.
      const mean = n < minEntries ? Number.NaN : levelIn(series, from, to);
      const start = mean < startFrom ? null : startKnownOn(t);
      const isUsable = start !== null && start.mean > above && start.from >= oldest;
      const candidates = isUsable ? [start] : NONE;
      return mean > above ? [...candidates, { kind: "recent", mean, n, from: Math.max(0, from), to }] : candidates;
    },
  };
}

function aroundTreatmentStart(series: Series, start: number): Reference | null {
  const { daysBefore, daysAfter, minEntries } = START_REFERENCE;
  return referenceOver(series, "start", start - daysBefore, start + daysAfter, minEntries);
}

/** The first 21 days in a row after those left out, beginning on a logged one, that hold enough entries. */
function firstDays(series: Series, leaveOut: number): Reference | null {
  const { firstDays: days, minEntries } = START_REFERENCE;
  for (let from = leaveOut; from < series.length; from++) {
    if (Number.isNaN(at(series.values, from))) continue;
    if (countIn(series, from, from + days - 1) < minEntries) continue;
    return referenceOver(series, "start", from, from + days - 1, minEntries);
  }
  return null;
}

function referenceOver(
  series: Series,
  kind: Reference["kind"],
  from: number,
  to: number,
  minEntries: number,
): Reference | null {
  const { mean, n } = meanIn(series, from, to);
  return n < minEntries ? null : { kind, mean, n, from: Math.max(0, from), to };
}
