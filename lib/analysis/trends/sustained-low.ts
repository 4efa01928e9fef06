import { fromEpochDay, type LocalDate } from "@/lib/platform/calendar/local-date";
import { SUSTAINED_LOW } from "./constants";
import type { SustainedLowEvidence } from "./evidence";
import type { SustainedLowFinding } from "./finding";
import { at, lastDays, meanIn, toSeries, type Series } from "./series";

interface Stretch {
  from: number;
  noticed: number;
  closed: number | null;
}

/**
 * Stretches in which most days were very low in themselves, whatever the baseline: at least 70% of the entries of 14
 * days at 3 or lower, with 7 entries or more. One ends on the first day on which 7 or more entries show fewer than
 * half that low; without entries it stays open, since nothing shows its end.
 */
export function sustainedLowFindings(mood: Series): SustainedLowFinding[] {
  const isLow = toSeries(
    mood.firstEpochDay,
    mood.values.map((value) => (Number.isNaN(value) ? value : Number(value <= SUSTAINED_LOW.grade))),
  );
  return findStretches(isLow).map((stretch) => toFinding(mood, isLow, stretch));
}

function findStretches(isLow: Series): Stretch[] {
  const { days, minEntries, share, endShare } = SUSTAINED_LOW;
  const stretches: Stretch[] = [];
  let open: Stretch | null = null;
  for (let t = 0; t < isLow.length; t++) {
    const window = lastDays(isLow, t, days);
    if (window.n < minEntries) continue;
    if (!open && window.mean >= share) {
      open = { from: firstLow(isLow, t - days + 1), noticed: t, closed: null };
      stretches.push(open);
    } else if (open && window.mean < endShare) {
      open.closed = t;
      open = null;
    }
  }
  return stretches;
}

function firstLow(isLow: Series, from: number): number {
  let first = Math.max(0, from);
  while (at(isLow.values, first) !== 1) first++;
  return first;
}

function toFinding(mood: Series, isLow: Series, stretch: Stretch): SustainedLowFinding {
  const dayOf = (index: number) => fromEpochDay(mood.firstEpochDay + index);
  const noticedOn = dayOf(stretch.noticed);
  return {
    id: `sustained-low-mood-${noticedOn}`,
    kind: "sustained-low",
    channel: "mood",
    from: dayOf(stretch.from),
    until: stretch.closed === null ? null : dayOf(stretch.closed),
    noticedOn,
    evidence: evidenceOf(mood, isLow, stretch, dayOf),
  };
}

function evidenceOf(
  mood: Series,
  isLow: Series,
  stretch: Stretch,
  dayOf: (index: number) => LocalDate,
): SustainedLowEvidence {
  const { days, grade, share } = SUSTAINED_LOW;
  const { mean: lowShare, n } = lastDays(isLow, stretch.noticed, days);
  const end = stretch.closed ?? mood.length - 1;
  const during = meanIn(mood, stretch.from, end);
  const lowDuring = meanIn(isLow, stretch.from, end);
  const lengthDays = end - stretch.from + 1;
  return {
    channels: ["mood"],
    noticed: {
      mean: lastDays(mood, stretch.noticed, days).mean,
      loggedDays: n,
      days,
      from: dayOf(Math.max(0, stretch.noticed - days + 1)),
      to: dayOf(stretch.noticed),
      lowDays: Math.round(lowShare * n),
      lowShare,
    },
    thresholdGrade: grade,
    neededShare: share,
    during: {
      mean: during.mean,
      loggedDays: during.n,
      days: lengthDays,
      lowDays: Math.round(lowDuring.mean * lowDuring.n),
    },
    lengthDays,
  };
}
