import { consume, limiter } from "./limiter";
import { secondsLeft } from "./seconds-left";

const HOUR_SECONDS = 60 * 60;
const DAY_SECONDS = 24 * HOUR_SECONDS;
/** What has to pass after each attempt beyond the free ones; the last of them from then on. */
const WAITS_SECONDS = [60, 120, 240, 480, 900] as const;
const LAST_WAIT_SECONDS = 900;

/** Attempts that come slower and slower, and are never shut out. */
export interface GrowingDelay {
  /**
   * Counts an attempt; one that has to wait is not counted. `isCareful` leaves out the free attempts.
   *
   * @returns 0 when it may be made, otherwise the seconds to wait
   */
  count(key: string, isCareful?: boolean): Promise<number>;
  /** Forgets the attempts of a key. */
  forgive(key: string): Promise<void>;
}

/**
 * A delay that grows: `free` attempts an hour, then one more, and after that one a minute later, two minutes, four,
 * eight, and every quarter of an hour. A day without attempts sets it back.
 */
export function growingDelay(name: string, free: number): GrowingDelay {
  const freely = limiter(`${name}-free`, free, HOUR_SECONDS);
  const gate = limiter(`${name}-gate`, 1, LAST_WAIT_SECONDS);
  const passed = limiter(`${name}-passed`, Number.MAX_SAFE_INTEGER, DAY_SECONDS);
  return {
    async count(key, isCareful = false) {
      // Read first: an attempt that has to wait costs no write.
      const closed = await gate.get(key);
      if (closed) return secondsLeft(closed);
      if (!isCareful && (await consume(freely, key)) === 0) return 0;
      const level = (await passed.get(key))?.consumedPoints ?? 0;
      // Of several attempts at the same moment one opens the gate, and closes it behind itself.
      const wait = await consume(gate, key, WAITS_SECONDS[level] ?? LAST_WAIT_SECONDS);
      if (wait === 0) await passed.consume(key);
      return wait;
    },
    async forgive(key) {
      await Promise.all([freely, gate, passed].map((each) => each.delete(key)));
    },
  };
}
