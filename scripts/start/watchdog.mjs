import { Worker } from "node:worker_threads";

const CHECKS_PER_STALL = 10;
const LONGEST_CHECK_MS = 1_000;

/**
 * Ends this process when its event loop stands still for so long: nobody is served then, and no signal is heard. A
 * thread of its own watches, for a timer of the loop itself would stand still with it. The supervisor starts the server
 * again; see supervise.mjs.
 *
 * @param {number} stallSeconds
 */
export function startWatchdog(stallSeconds) {
  const stallMs = stallSeconds * 1_000;
  const checkMs = Math.min(stallMs / CHECKS_PER_STALL, LONGEST_CHECK_MS);
  const beats = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  setInterval(() => Atomics.add(beats, 0, 1), checkMs / 2).unref();
  const thread = new Worker(new URL("./watchdog-thread.mjs", import.meta.url), {
    workerData: { beats, stallMs, checkMs },
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 },
  });
  thread.unref();
}
