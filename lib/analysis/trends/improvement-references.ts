import { NEW_LEVEL } from "./constants";
import type { Reference, References } from "./references";
import type { Episode } from "./episode";

/**
 * References for improvements: those that hold low days among usual ones are left out. Being above the mean of such a
 * window is recovery, which the decline itself tells, and no improvement; so is rising from a window that a low fills.
 * Only once that low has ended as the new level, or is 182 days old, has it become the level, and rising
 * from it is told. Only what was known of a decline by the day asked about counts.
 */
export function beyondDeclines(references: References, declines: readonly Episode[]): References {
  const isMixed = (t: number, from: number, to: number) => {
    // Runs for every day: from the last decline back to the first that was over before the reference began, since those
    // before that were over too.
    for (let place = declines.length - 1; place >= 0; place--) {
      const decline = declines[place];
      if (!decline || decline.noticed > t) continue;
      const { onset, closed, endedBy } = decline;
      const isOver = closed !== null && closed <= t;
      if (isOver && closed < from) return false;
      const isNewLevel = isOver && endedBy === "new-level";
      const end = isOver && !isNewLevel ? closed : Infinity;
      const isOldEnough = isNewLevel || t - onset >= NEW_LEVEL.mostDays;
      const hasBecomeTheLevel = isOldEnough && onset <= from && to <= end;
      if (onset <= to && end >= from && !hasBecomeTheLevel) return true;
    }
    return false;
  };
  const unlessMixed = (t: number, reference: Reference | null) =>
    reference && !isMixed(t, reference.from, reference.to) ? reference : null;
  const startKnownOn = (t: number) => unlessMixed(t, references.startKnownOn(t));
  return {
    startKnownOn,
    forgetBefore: references.forgetBefore,
    before: (t, days, levels) => {
      const candidates = references.before(t, days, levels);
      if (declines.length === 0 || candidates.length === 0) return candidates;
      const unmixed = candidates.filter((each) => unlessMixed(t, each));
      if (unmixed.length > 0) return unmixed;
      // The start reference can still be usable when the recent one is not.
      const start = startKnownOn(t);
      return start && start.mean > levels.above ? [start] : [];
    },
  };
}
