import { CLOSING, NEW_LEVEL } from "./constants";
import { meanIn } from "./series";
import type { DayState } from "./state-rules";

/**
 * Whether a level that began on a day has become the person's own by day `t`: it lasted 112 days of which the two
 * halves are alike and the last two weeks not on their way back, or 182 days whatever they were. With too few entries to speak of a level it is not known.
 *
 * @returns null while it has not
 */
export function newLevelOn({ series, t, variability }: DayState, from: number): "new-level" | "unknown" | null {
  const { stableDays, mostDays, maxSds, minEntriesPerHalf } = NEW_LEVEL;
  const age = t - from + 1;
  if (age < stableDays) return null;
  const half = stableDays / 2;
  const before = meanIn(series, t - stableDays + 1, t - half);
  const now = meanIn(series, t - half + 1, t);
  const lastWeeks = meanIn(series, t - CLOSING.days + 1, t);
  const most = maxSds * variability.sd;
  const isLogged = before.n >= minEntriesPerHalf && now.n >= minEntriesPerHalf;
  // Days that are on their way back are no level; without entries in the last weeks the halves decide.
  const isRising = lastWeeks.n > 0 && lastWeeks.mean - before.mean > most;
  if (isLogged && !isRising && Math.abs(now.mean - before.mean) <= most) return "new-level";
  if (age < mostDays) return null;
  return isLogged ? "new-level" : "unknown";
}
