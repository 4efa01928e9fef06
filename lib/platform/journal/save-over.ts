import type { Collection } from "./collection";
import type { JournalOwner, SaveInput, SaveResult } from "./entry";

/** A save by somebody who may have seen the version from elsewhere. */
interface SaveOverInput<T> extends SaveInput<T> {
  /** The revision of the other version, when they saw it and keep their own all the same. */
  readonly overwrite: number | undefined;
}

/**
 * Saves like `collection.save`; with `overwrite` it replaces the version that was seen, and puts the entry back
 * first when it was deleted elsewhere. A version that is newer than the one seen still gives "changed-elsewhere".
 */
export async function saveOver<T>(
  collection: Collection<T>,
  owner: JournalOwner,
  { overwrite, ...input }: SaveOverInput<T>,
): Promise<SaveResult<T>> {
  if (overwrite === undefined) return collection.save(owner, input);
  const saved = await collection.save(owner, { ...input, revision: overwrite });
  const wasDeleted = !saved.ok && saved.current.deletedAt !== null;
  if (!wasDeleted || saved.current.revision !== overwrite) return saved;
  const restored = await collection.restore(owner, input.id, input.now);
  return collection.save(owner, { ...input, revision: restored?.revision ?? overwrite });
}
