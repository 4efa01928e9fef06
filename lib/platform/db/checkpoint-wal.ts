import { logFailure } from "@/lib/platform/logging/log";
import type { Store } from "./store";

const SECOND_MS = 1_000;
const HOUR_MS = 3_600 * SECOND_MS;
/** A backup reads for a while, and what it reads stays in the log as long; the hourly run comes after these. */
const RETRY_DELAYS_MS = [SECOND_MS, 10 * SECOND_MS, 60 * SECOND_MS, 600 * SECOND_MS];

/**
 * Empties the write-ahead log of a store, so that no earlier version of a row can be read from it: of a deleted
 * account, of the wraps of an old password. Where somebody is reading at that moment it tries again in the background.
 *
 * @returns whether the log is empty now
 */
export async function checkpointWal(store: Pick<Store, "checkpointWal">, delaysMs = RETRY_DELAYS_MS): Promise<boolean> {
  const isEmpty = await attempt(store);
  const [delayMs, ...laterMs] = delaysMs;
  if (!isEmpty && delayMs !== undefined) setTimeout(() => void checkpointWal(store, laterMs), delayMs).unref();
  return isEmpty;
}

/** Empties the log every hour while this process runs: entries that were replaced leave it too. */
export function startWalCheckpoints(store: Pick<Store, "checkpointWal">): void {
  setInterval(() => void attempt(store), HOUR_MS).unref();
}

// What was written is on disk either way: a failure here must not fail the change that came before.
async function attempt(store: Pick<Store, "checkpointWal">): Promise<boolean> {
  try {
    return await store.checkpointWal();
  } catch (error) {
    logFailure("store.checkpoint-wal", error);
    return false;
  }
}
