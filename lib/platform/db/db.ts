import { env } from "@/lib/platform/env";
import { checkpointWal } from "./checkpoint-wal";
import { openStore, type Reader, type Store, type Transaction } from "./store";

// Kept on globalThis: the development server loads modules anew, and a second queue on one file would undo the
// point of having one.
const shared: typeof globalThis & { keerpuntStore?: Store } = globalThis;

/** The store of this process, opened on first use. */
export function store(): Store {
  shared.keerpuntStore ??= openStore(env());
  return shared.keerpuntStore;
}

/** Replaces the store of this process; for tests and for scripts that work on another database. */
export function useStore(replacement: Store | undefined): void {
  shared.keerpuntStore = replacement;
}

/** Reads, outside any transaction. */
export function reader(): Reader {
  return store().reader;
}

/** One write, in a transaction of its own; see Store.write. */
export function write<T>(fn: (tx: Transaction) => Promise<T>): Promise<T> {
  return store().write(fn);
}

/** A write after which what it deleted or replaced is gone from the files of the store too, not from its tables alone. */
export async function erase<T>(fn: (tx: Transaction) => Promise<T>): Promise<T> {
  const result = await write(fn);
  await checkpointWal(store());
  return result;
}
