import { mapInTurns } from "@/lib/platform/concurrency/in-turns";
import type { Entry, JournalOwner } from "./entry";
import { entryOpener, type EntryRow, type SealedKind } from "./sealed-entry";

/** Opens rows of one kind in turns; those under a key that is not at hand are left out. */
export async function openAll<T>(
  kind: SealedKind<T>,
  owner: JournalOwner,
  rows: readonly EntryRow[],
): Promise<Entry<T>[]> {
  return (await mapInTurns(rows, entryOpener(kind, owner))).filter((entry) => entry !== null);
}
