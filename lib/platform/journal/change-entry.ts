import type { Collection } from "./collection";
import { JournalError, type Entry, type JournalOwner } from "./entry";

const MAX_RACES = 20;

interface EntryChange<T> {
  readonly id: string;
  readonly now: Date;
  /** The next content, from what the entry is at that moment; null deletes the entry. May run more than once. */
  change(content: T): T | null;
}

/**
 * Changes an entry from what it is at that moment, for changes that fit it whatever another window made of it
 * meanwhile: a tap, a tick, a status.
 * @returns the entry as it was left, or null when there is none
 * @throws JournalError "conflict" when others keep writing the same entry
 */
export async function changeEntry<T>(
  collection: Collection<T>,
  owner: JournalOwner,
  { id, now, change }: EntryChange<T>,
): Promise<Entry<T> | null> {
  for (let race = 0; race < MAX_RACES; race += 1) {
    const entry = await collection.get(owner, id);
    if (!entry) return null;
    const content = change(entry.content);
    if (content === null) return collection.remove(owner, id, now);
    const saved = await collection.save(owner, { id, content, revision: entry.revision, now });
    if (saved.ok) return saved.entry;
  }
  throw new JournalError("conflict");
}
