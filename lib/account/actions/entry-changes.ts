import "server-only";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { FormAction } from "@/lib/platform/actions/public-action";
import { savedEntry, type SavedEntry } from "@/lib/platform/actions/saved-entry";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { parseForm, valuesOf } from "@/lib/platform/forms/form-data";
import { failed, succeeded } from "@/lib/platform/forms/result";
import type { Entry } from "@/lib/platform/journal/entry";
import { reviseEntry } from "@/lib/platform/journal/revise-entry";
import { changeAction, conflictOf, revalidatePages, type StoredKind } from "./entry-kind";
import { userAction, type ActionContext } from "./user-action";

/** The content that a form makes, or the fields that are not right with the key of their message. */
export type FormOutcome<T> = { content: T } | { fieldErrors: Record<string, string> };

/** One field that is not right. */
export function fieldError(name: string, key: string): { fieldErrors: Record<string, string> } {
  return { fieldErrors: { [name]: key } };
}

interface ChangeOptions<T> {
  /** What else follows from the change; it may end in a redirect. */
  afterChange?(context: ActionContext, entry: Entry<T>, before: T): Promise<void>;
}

export interface EntryChanges<T> {
  /** Deletes an entry; the page offers to put it back. */
  remove: FormAction<undefined>;
  /** Puts a deleted entry back. */
  restore: FormAction<undefined>;
  /**
   * An action that changes an entry from what it is by now, with what a form of its own says. A form that sends the
   * revision it was opened on meets a version from elsewhere as a conflict.
   */
  changing<G>(
    name: string,
    form: z.ZodType<G>,
    change: (content: T, form: G, context: ActionContext) => FormOutcome<T>,
    options?: ChangeOptions<T>,
  ): FormAction<SavedEntry>;
}

/** The actions that change, delete and put back entries of one kind. */
export function entryChanges<T>(kind: StoredKind<T>): EntryChanges<T> {
  const { name, page, collection } = kind;
  return {
    remove: userAction(`delete-${name}`, async ({ user, now }, formData) => {
      const id = String(formData.get("id"));
      if (!(await collection.remove(user, id, now))) return failed("not-found");
      redirect(`${page}?deleted=${encodeURIComponent(id)}`);
    }),
    restore: userAction(`restore-${name}`, async ({ user, now }, formData) => {
      const restored = await collection.restore(user, String(formData.get("id")), now);
      if (!restored) return failed("not-found");
      kind.afterRestore?.(restored.id);
      redirect(page);
    }),
    changing: (changeName, form, change, { afterChange } = {}) =>
      changeAction(kind, changeName, {
        answer: (saved) => saved,
        run: async (context, formData) => {
          const [entry, parsed] = [parseForm(z.object(entryFormFields), formData), parseForm(form, formData)];
          if (!entry.ok) return entry;
          if (!parsed.ok) return parsed;
          let fieldErrors: Record<string, string> | undefined;
          const changed = await reviseEntry(collection, context.user, {
            ...entry.data,
            now: context.now,
            change: (content) => {
              const outcome = change(content, parsed.data, context);
              if ("content" in outcome) return outcome.content;
              fieldErrors = outcome.fieldErrors;
              return null;
            },
          });
          const values = valuesOf(formData);
          if (fieldErrors) return failed("invalid-form", { fieldErrors, values });
          if (!changed.ok && changed.code === "changed-elsewhere") return conflictOf(kind, changed.current, formData);
          if (!changed.ok) return failed("not-found", { values });
          revalidatePages(kind);
          await afterChange?.(context, changed.entry, changed.before.content);
          return succeeded(savedEntry(changed.entry, changed.before.content));
        },
      }),
  };
}
