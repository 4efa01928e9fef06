const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long a signed-in browser stays signed in, in milliseconds. */
export interface SessionLimits {
  readonly idleMs: number;
  readonly totalMs: number;
}

const SHORT: SessionLimits = { idleMs: 60 * MINUTE_MS, totalMs: DAY_MS };
/** From the password to the code of the second step. */
export const PENDING_MS = 10 * MINUTE_MS;
const KEPT: SessionLimits = { idleMs: 30 * DAY_MS, totalMs: 90 * DAY_MS };

/** The last visit is noted at most this often: a write a page view would wear out small disks. */
const TOUCH_EVERY_MS = MINUTE_MS;

/** The limits of a session; longer when the person asked to stay signed in on this device. */
export function sessionLimits(keepSignedIn: boolean): SessionLimits {
  return keepSignedIn ? KEPT : SHORT;
}

interface SessionTimes {
  readonly keepSignedIn: boolean;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly isPending?: true | undefined;
}

/** True when a session has been idle too long, or has lasted too long in all. */
export function isSessionOver(session: SessionTimes, now: Date): boolean {
  const { idleMs, totalMs } = session.isPending
    ? { idleMs: PENDING_MS, totalMs: PENDING_MS }
    : sessionLimits(session.keepSignedIn);
  const isIdle = now.getTime() - session.lastSeenAt.getTime() >= idleMs;
  return isIdle || now.getTime() - session.createdAt.getTime() >= totalMs;
}

/** True when the last visit should be noted anew. */
export function isTouchDue(lastSeenAt: Date, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= TOUCH_EVERY_MS;
}
