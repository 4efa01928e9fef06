import { createContext } from "react";
import type { FormAction } from "@/lib/platform/actions/public-action";
import type { ErrorCode } from "@/lib/platform/forms/errors";
import type { SavedEntry } from "@/lib/platform/actions/saved-entry";
import { UNDO_FIELD } from "@/lib/platform/actions/undo-field";
import { alwaysAnswer } from "./always-answer";

/** What the page offers after a change: to put back what was there, and after that to put the change back. */
export interface UndoOffer {
  /** Whether it was undone: what is offered now is the later version. */
  isUndone: boolean;
  /** The grade that would stand there again, when that is all that changes. */
  grade?: number | undefined;
  /** Puts it back; answers with what can be offered after that, or with why it could not be done. */
  undo: () => Promise<UndoOffer | ErrorCode>;
}

/** Shows an offer in the place of the one before; null takes it away. Does nothing outside the journal. */
export const OfferUndo = createContext<(offer: UndoOffer | null) => void>(() => undefined);

/** The fields of a form that puts back what an entry said before a change. */
export function undoFields({ id, revision, before = "" }: SavedEntry): Record<string, string> {
  return { id, revision: String(revision), [UNDO_FIELD]: before };
}

/** What can be offered after an action changed an entry; null when there is nothing to put back. */
export function offerAfter<T>(action: FormAction<T>, data: T, isUndone = false): UndoOffer | null {
  if (!isSavedEntry(data) || data.before === undefined) return null;
  return {
    isUndone,
    grade: data.gradeBefore,
    undo: async () => {
      const form = new FormData();
      for (const [name, text] of Object.entries(undoFields(data))) form.set(name, text);
      const result = await alwaysAnswer(action)(null, form);
      if (!result.ok) return result.code;
      return offerAfter(action, result.data, !isUndone) ?? "changed-since";
    },
  };
}

/** Whether an action answered with an entry that it saved. */
export function isSavedEntry(data: unknown): data is SavedEntry {
  return typeof data === "object" && data !== null && "id" in data && "revision" in data;
}
