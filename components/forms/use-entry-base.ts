import { useState } from "react";
import type { SavedEntry } from "@/lib/platform/actions/saved-entry";

/** The entry that a form is about, and the revision its fields show; none for a new entry. */
interface EntryBase {
  id: string;
  revision?: number | undefined;
}

/**
 * What the text in a form builds on. From the first change on it stays what it was, whatever the page reads anew: a
 * new entry keeps its id, and a version from elsewhere is met as a conflict instead of being replaced unseen. After the
 * form's own save it follows the page again: an add form gets the fresh id that came with it.
 */
export function useEntryBase(shown: EntryBase) {
  const [held, setHeld] = useState<EntryBase | null>(null);
  return {
    base: held ?? shown,
    hold: () => setHeld((current) => current ?? shown),
    /** Call after a save; what was typed during it builds on what was saved. */
    release: (saved: SavedEntry, isStillAsSent: boolean) =>
      setHeld(isStillAsSent ? null : { id: saved.id, revision: saved.revision }),
  };
}
