import { NEW_BASELINE_AFTER_DAYS } from "./constants";
import type { References } from "./references";
import type { Episode } from "./state-machine";

/**
 * References for improvements: those that hold low days among usual ones are left out. Being above the mean of such a
 * window is recovery, which the decline itself tells, and no improvement; so is rising from a window that a low fills.
 * Only once that low is old enough to be offered as the new baseline (182 days) has it become the level, and rising
 * from it is told. Only what was known of a decline by the day asked about counts.
 */
export function beyondDeclines(references: References, declines: readonly Episode[]): References {
  if (declines.length === 0) return references;
  const isMixed = (t: number, from: number, to: number) =>
    declines.some(({ onset, noticed, closed }) => {
      const end = closed === null || closed > t ? Infinity : closed;
      const overlaps = noticed <= t && onset <= to && end >= from;
      const hasBecomeTheLevel = t - onset >= NEW_BASELINE_AFTER_DAYS && onset <= from && to <= end;
      return overlaps && !hasBecomeTheLevel;
    });
  return {
    startKnownOn: (t) => references.startKnownOn(t),
    knownOn: (t, above) => references.knownOn(t, above).filter(({ from, to }) => !isMixed(t, from, to)),
  };
}
