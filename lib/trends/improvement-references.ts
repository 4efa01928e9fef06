import type { References } from "./references";
import type { Episode } from "./state-machine";

/**
 * References for improvements: those that hold low days among usual ones are left out. Being above the mean of such a
 * window is recovery, which the decline itself tells, and no improvement. A low that fills the whole window has become
 * the level, and rising from it is told. Only what was known of a decline by the day asked about counts.
 */
export function beyondDeclines(references: References, declines: readonly Episode[]): References {
  if (declines.length === 0) return references;
  const isMixed = (t: number, from: number, to: number) =>
    declines.some(({ onset, noticed, closed }) => {
      const end = closed === null || closed > t ? Infinity : closed;
      const overlaps = noticed <= t && onset <= to && end >= from;
      return overlaps && !(onset <= from && to <= end);
    });
  return {
    startKnownOn: (t) => references.startKnownOn(t),
    knownOn: (t, above) => references.knownOn(t, above).filter(({ from, to }) => !isMixed(t, from, to)),
  };
}
