import { SESSION_DAYS, SESSION_PATTERN } from "./constants";
import { meanIn, type Series, type WindowMean } from "./series";

/** The days around one session; a session day is an index of the series and may lie outside it. */
export interface SessionWindows {
  session: number;
  before: WindowMean;
  after: WindowMean;
  later: WindowMean;
}

/** A session whose days were logged well enough to compare. */
export interface UsableSession extends SessionWindows {
  /** The two days after it, less the days before and later taken together; negative = lower after the session. */
  difference: number;
}

/** What was logged from three days before a session to six after it. */
function sessionWindows(series: Series, session: number): SessionWindows {
  const { before, after, later } = SESSION_DAYS;
  return {
    session,
    before: meanIn(series, session + before[0], session + before[1]),
    after: meanIn(series, session + after[0], session + after[1]),
    later: meanIn(series, session + later[0], session + later[1]),
  };
}

/**
 * D of a session: mean of days +1 and +2, less the mean of all days −3…−1 and +4…+6. It takes a value after the
 * session, and two control values of which one comes later.
 *
 * @returns null for a session with fewer
 */
export function usableSession(series: Series, session: number): UsableSession | null {
  const { before, after, later } = sessionWindows(series, session);
  const controls = before.n + later.n;
  if (after.n < 1 || later.n < 1 || controls < SESSION_PATTERN.minControls) return null;
  const control = (sumOf(before) + sumOf(later)) / controls;
  return { session, before, after, later, difference: after.mean - control };
}

function sumOf({ mean, n }: WindowMean): number {
  return n === 0 ? 0 : mean * n;
}
