import { NEW_BASELINE_AFTER_DAYS } from "./constants";
import type { Reference, References } from "./references";
import type { Episode } from "./state-machine";

/**
 * References for improvements: those that hold low days among usual ones are left out. Being above the mean of such a
 * window is recovery, which the decline itself tells, and no improvement; so is rising from a window that a low fills.
 * Only once that low is old enough to be offered as the new baseline (182 days) has it become the level, and rising
 * from it is told. Only what was known of a decline by the day asked about counts.
 */
export function beyondDeclines(references: References, declines: readonly Episode[]): References {
  if (declines.length === 0) return references;
  const isMixed = (t: number, from: number, to: number) => {
    // Runs for every day, so it makes no closure for each decline.
    for (const { onset, noticed, closed } of declines) {
      if (noticed > t) return false;
      const end = closed === null || closed > t ? Infinity : closed;
      const hasBecomeTheLevel = t - onset >= NEW_BASELINE_AFTER_DAYS && onset <= from && to <= end;
      if (onset <= to && end >= from && !hasBecomeTheLevel) return true;
    }
    return false;
  };
  const unlessMixed = (t: number, reference: Reference | null) =>
    reference && !isMixed(t, reference.from, reference.to) ? reference : null;
  const startKnownOn = (t: number) => unlessMixed(t, references.startKnownOn(t));
  return {
    startKnownOn,
    before: (t, days, levels) => {
      const candidates = references.before(t, days, levels);
      if (candidates.length === 0) return candidates;
      const unmixed = candidates.filter((each) => unlessMixed(t, each));
      if (unmixed.length > 0) return unmixed;
      // The start reference can still be usable when the recent one is not.
      const start = startKnownOn(t);
      return start && start.mean > levels.above ? [start] : [];
    },
  };
}
