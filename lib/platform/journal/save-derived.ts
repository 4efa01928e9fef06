import type { Collection } from "./collection";
import type { Entry, JournalOwner } from "./entry";
import { saveOver } from "./save-over";

interface DerivedEntry<T> {
  /** An id that the same tap always gives, so that two taps at once make one entry. */
  readonly id: string;
  readonly content: T;
  readonly now: Date;
  /** Whether a deleted entry under this id may be put back with the new content: no word of it is lost. */
  isReplaceable(deleted: T): boolean;
}

/**
 * Adds an entry under a derived id; one that was deleted under it comes back when nothing was written in it.
 * @returns null when the id serves another entry
 */
export async function saveDerived<T>(
  collection: Collection<T>,
  owner: JournalOwner,
  { id, content, now, isReplaceable }: DerivedEntry<T>,
): Promise<Entry<T> | null> {
  const saved = await collection.save(owner, { id, content, now });
  if (saved.ok) return saved.entry;
  const { current } = saved;
  if (current.deletedAt === null || !isReplaceable(current.content)) return null;
  const restored = await saveOver(collection, owner, { id, content, now, overwrite: current.revision });
  return restored.ok ? restored.entry : null;
}
