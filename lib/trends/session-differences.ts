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
export function sessionWindows(series: Series, session: number): SessionWindows {
  const windowAt = ([from, to]: readonly [number, number]) => meanIn(series, session + from, session + to);
  const { before, after, later } = SESSION_DAYS;
  return { session, before: windowAt(before), after: windowAt(after), later: windowAt(later) };
}

/**
 * D of a session: mean of days +1 and +2, less the mean of all days −3…−1 and +4…+6. It takes a value after the
 * session, and two control values of which one comes later.
 *
 * @returns null for a session with fewer
 */
export function usableSession(series: Series, session: number): UsableSession | null {
  const windows = sessionWindows(series, session);
  const { before, after, later } = windows;
  const controls = before.n + later.n;
  if (after.n < 1 || later.n < 1 || controls < SESSION_PATTERN.minControls) return null;
  const control = (sumOf(before) + sumOf(later)) / controls;
  return { ...windows, difference: after.mean - control };
}

function sumOf({ mean, n }: WindowMean): number {
  return n === 0 ? 0 : mean * n;
}
