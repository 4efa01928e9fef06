import { AsyncLocalStorage } from "node:async_hooks";
import { write } from "@/lib/platform/db/db";
import type { Transaction } from "@/lib/platform/db/store";

interface Companion {
  readonly run: (tx: Transaction) => Promise<void>;
  isWritten: boolean;
}

const companions = new AsyncLocalStorage<Companion>();

/** Kinds that an action writes on the way, before the entry it is about. */
const ON_THE_WAY = new Set(["import-identity"]);

/**
 * Runs `act`, and `companion` in the transaction of the first entry that it writes: both are written or neither is.
 *
 * @returns what `act` gave, and whether the companion was written; it was not when `act` had nothing to write
 */
export async function withCompanionWrite<T>(
  companion: (tx: Transaction) => Promise<void>,
  act: () => Promise<T>,
): Promise<{ result: T; isWritten: boolean }> {
  const state: Companion = { run: companion, isWritten: false };
  const result = await companions.run(state, act);
  return { result, isWritten: state.isWritten };
}

/**
 * One write of entries, with the companion of the current action when it is due. Nothing is written when `fn` gives
 * false: the companion waits for the next attempt then.
 */
export async function writeEntries(kinds: readonly string[], fn: (tx: Transaction) => Promise<boolean>) {
  const companion = companions.getStore();
  const isDue = companion && !companion.isWritten && kinds.some((kind) => !ON_THE_WAY.has(kind));
  const isWritten = await write(async (tx) => {
    const isDone = await fn(tx);
    if (isDone && isDue) await companion.run(tx);
    return isDone;
  });
  if (isWritten && isDue) companion.isWritten = true;
  return isWritten;
}
