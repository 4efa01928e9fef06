import type { Collection } from "./collection";
import { JournalError, type Entry, type JournalOwner } from "./entry";

const MAX_RACES = 20;

/** A change to an entry that is made from what the entry says by now. */
interface Revision<T> {
  readonly id: string;
  /** The entry as it becomes; null refuses. May run more than once. */
  readonly change: (content: T) => T | null;
  /** The revision that was on screen; absent for a tap that fits the entry whatever it says by now. */
  readonly revision?: number | undefined;
  /** The revision of the version from elsewhere that was seen and may be replaced, or put back when it was deleted. */
  readonly overwrite?: number | undefined;
  readonly now: Date;
}

export type RevisedEntry<T> =
  | { readonly ok: true; readonly entry: Entry<T>; readonly before: Entry<T> }
  | { readonly ok: false; readonly code: "not-found" | "refused" }
  | { readonly ok: false; readonly code: "changed-elsewhere"; readonly current: Entry<T> };

/**
 * Changes an entry from what it is at that moment. With `revision`, an entry that says something else since then is
 * left as it is and handed back. A deleted entry is "not-found" for a tap, and handed back to a form.
 * Throws JournalError "conflict" when others keep writing in between.
 */
export async function reviseEntry<T>(
  collection: Collection<T>,
  owner: JournalOwner,
  input: Revision<T>,
): Promise<RevisedEntry<T>> {
  for (let race = 0; race < MAX_RACES; race += 1) {
    const settled = await attemptChange(collection, owner, input);
    if (settled) return settled;
  }
  throw new JournalError("conflict");
}

async function attemptChange<T>(
  collection: Collection<T>,
  owner: JournalOwner,
  { id, change, revision, overwrite, now }: Revision<T>,
): Promise<RevisedEntry<T> | null> {
  const current = await collection.find(owner, id);
  if (!current) return { ok: false, code: "not-found" };
  const wasSeen = overwrite === current.revision;
  if (current.deletedAt !== null) {
    if (wasSeen) return changeRestored(collection, owner, { id, change, now });
    return revision === undefined && overwrite === undefined
      ? { ok: false, code: "not-found" }
      : { ok: false, code: "changed-elsewhere", current };
  }
  const content = change(current.content);
  if (!content) return { ok: false, code: "refused" };
  // Equal content counts as saved, whatever the revision: the same form sent twice changes once.
  const expected = revision === undefined || wasSeen ? current.revision : revision;
  const saved = await collection.save(owner, { id, content, revision: expected, now });
  if (saved.ok) return { ok: true, entry: saved.entry, before: current };
  return expected === current.revision ? null : { ok: false, code: "changed-elsewhere", current: saved.current };
}

async function changeRestored<T>(
  collection: Collection<T>,
  owner: JournalOwner,
  { id, change, now }: Pick<Revision<T>, "id" | "change" | "now">,
): Promise<RevisedEntry<T> | null> {
  const restored = await collection.restore(owner, id, now);
  return restored && attemptChange(collection, owner, { id, change, revision: restored.revision, now });
}
