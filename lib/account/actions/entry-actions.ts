import "server-only";
import type { z } from "zod";
import type { FormAction } from "@/lib/platform/actions/public-action";
import type { SavedEntry } from "@/lib/platform/actions/saved-entry";
import type { EntryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { parseForm, valuesOf } from "@/lib/platform/forms/form-data";
import { failed } from "@/lib/platform/forms/result";
import { saveOver } from "@/lib/platform/journal/save-over";
import { entryChanges, type EntryChanges, type FormOutcome } from "./entry-changes";
import { answerSaved, changeAction, conflictOf, type Answer, type StoredKind } from "./entry-kind";
import type { ActionContext } from "./user-action";

export { fieldError } from "./entry-changes";

interface EntryKind<T, F extends EntryFormFields> extends StoredKind<T> {
  form: z.ZodType<F>;
  /** What the form makes of an entry. What the form does not ask stays as it is in `existing`. */
  toContent(
    form: Omit<F, keyof EntryFormFields>,
    context: ActionContext,
    existing: NoInfer<T> | undefined,
  ): FormOutcome<NoInfer<T>>;
}

export interface EntryActions<T, A extends SavedEntry> extends EntryChanges<T> {
  /** Saves an entry, new or changed; a version from elsewhere, also a deletion, is handed back before it is replaced. */
  save: FormAction<A>;
}

/** The actions of a page on which entries of one kind are written, changed, deleted and put back. */
export function entryActions<T, F extends EntryFormFields>(kind: EntryKind<T, F>): EntryActions<T, SavedEntry> {
  return answeringEntryActions(kind, (saved) => saved);
}

/** `entryActions` for a form that wants to know more of what was saved, as one that saves itself does. */
export function answeringEntryActions<T, F extends EntryFormFields, A extends SavedEntry>(
  kind: EntryKind<T, F>,
  answer: Answer<T, A>,
): EntryActions<T, A> {
  return { ...entryChanges(kind), save: saveAction(kind, answer) };
}

function saveAction<T, F extends EntryFormFields, A extends SavedEntry>(
  kind: EntryKind<T, F>,
  answer: Answer<T, A>,
): FormAction<A> {
  const { collection } = kind;
  return changeAction(kind, "save", {
    answer,
    run: async (context, formData) => {
      const parsed = parseForm(kind.form, formData);
      if (!parsed.ok) return parsed;
      const { id, revision, overwrite, ...form } = parsed.data;
      const { user, now } = context;
      // What the form does not ask also stays when the entry was deleted meanwhile and is put back.
      const existing = await collection.find(user, id);
      const outcome = kind.toContent(form, context, existing?.content);
      if ("fieldErrors" in outcome) return failed("invalid-form", { ...outcome, values: valuesOf(formData) });
      // An entry of which nothing is left at all is written anew.
      const seen = existing && revision !== undefined ? { revision } : {};
      const saved = await saveOver(collection, user, { id, content: outcome.content, now, overwrite, ...seen });
      if (!saved.ok) return conflictOf(kind, saved.current, formData);
      return answerSaved(kind, context, { entry: saved.entry, before: existing?.content, answer, formData });
    },
  });
}
