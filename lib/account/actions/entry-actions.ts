import "server-only";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { type FormAction } from "@/lib/platform/actions/public-action";
import { userAction, type ActionContext } from "./user-action";
import { conflictFailure } from "@/lib/platform/actions/conflict";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { parseForm, valuesOf } from "@/lib/platform/forms/form-data";
import { reviseEntry } from "@/lib/platform/journal/revise-entry";
import type { Collection } from "@/lib/platform/journal/collection";
import type { Entry } from "@/lib/platform/journal/entry";
import { saveOver } from "@/lib/platform/journal/save-over";
import { failed, succeeded, type ActionResult } from "@/lib/platform/forms/result";
import { savedEntry, type SavedEntry } from "@/lib/platform/actions/saved-entry";
import { isUndo, undoChange } from "@/lib/platform/actions/undo-change";

/** The content a filled-in form makes, or the fields that are not right with the key of their message. */
export type Filled<T> = { content: T } | { wrong: Record<string, string> };

/** One field that is not right. */
export function wrongField(name: string, key: string): { wrong: Record<string, string> } {
  return { wrong: { [name]: key } };
}

type EntryFormFields = z.infer<z.ZodObject<typeof entryFormFields>>;

type UserAction = (context: ActionContext, formData: FormData) => Promise<ActionResult<SavedEntry>>;

interface EntryKind<T, F extends EntryFormFields> {
  /** Name of the entry in the log and of its actions, "life-event". */
  name: string;
  /** Where the entries stand; it is shown anew after each change. */
  page: Route;
  collection: Collection<T>;
  form: z.ZodType<F>;
  /** What the form makes of an entry. `known` is what is there already: what the form does not ask stays. */
  fill(form: Omit<F, keyof EntryFormFields>, context: ActionContext, known: NoInfer<T> | undefined): Filled<NoInfer<T>>;
  /** The words of an entry, to be shown when another window has changed it meanwhile. */
  wordsOf(content: NoInfer<T>): readonly (string | undefined)[];
  /** What else follows from an entry that was just kept. */
  kept?(context: ActionContext, entry: { id: string; content: NoInfer<T> }): Promise<void>;
}

export interface EntryActions<T> {
  /** Keeps an entry, new or changed; a version from elsewhere, also a deletion, is handed back before it is replaced. */
  save: FormAction<SavedEntry>;
  /** Puts an entry away; the page offers to put it back. */
  remove: FormAction<undefined>;
  /** Puts a deleted entry back. */
  restore: FormAction<undefined>;
  /**
   * An action that changes an entry from what it is by now, with what a form of its own says. A form that sends the
   * revision it was opened on meets versions from elsewhere as `save` does.
   */
  changing<G>(
    name: string,
    form: z.ZodType<G>,
    change: (content: T, form: G, context: ActionContext) => Filled<T>,
  ): FormAction<SavedEntry>;
}

/** The actions of a page on which entries of one kind are written, changed, deleted and put back. */
export function entryActions<T, F extends EntryFormFields>(kind: EntryKind<T, F>): EntryActions<T> {
  const { name, page, collection } = kind;
  const conflict = (current: Entry<T>, formData: FormData) =>
    conflictFailure(current, formData, { text: kind.wordsOf(current.content).filter(Boolean).join("\n") });
  const afterChange = async (context: ActionContext, entry: Entry<T>, before: T | undefined) => {
    await kind.kept?.(context, entry);
    revalidatePath(page);
    return succeeded(savedEntry(entry, before));
  };
  const changeAction = (actionName: string, run: UserAction) =>
    userAction(`${actionName}-${name}`, async (context, formData) => {
      if (!isUndo(formData)) return run(context, formData);
      const undone = await undoChange(collection, context, formData);
      return undone.ok ? afterChange(context, undone.entry, undone.before) : undone;
    });
  return {
    save: changeAction("save", async (context, formData) => {
      const parsed = parseForm(kind.form, formData);
      if (!parsed.ok) return parsed;
      const { id, revision, overwrite, ...form } = parsed.data;
      const { user, now } = context;
      // What the form does not ask also stays when the entry was deleted meanwhile and is put back.
      const existing = await collection.find(user, id);
      const filled = await kind.fill(form, context, existing?.content);
      if ("wrong" in filled) {
        return failed("invalid-form", { fieldErrors: filled.wrong, values: valuesOf(formData) });
      }
      // An entry of which nothing is left at all is written anew.
      const seen = existing && revision !== undefined ? { revision } : {};
      const saved = await saveOver(collection, user, { id, content: filled.content, now, overwrite, ...seen });
      return saved.ok ? afterChange(context, saved.entry, existing?.content) : conflict(saved.current, formData);
    }),
    remove: userAction(`delete-${name}`, async ({ user, now }, formData) => {
      const id = String(formData.get("id"));
      if (!(await collection.remove(user, id, now))) return failed("not-found");
      redirect(`${page}?deleted=${encodeURIComponent(id)}`);
    }),
    restore: userAction(`restore-${name}`, async ({ user, now }, formData) => {
      if (!(await collection.restore(user, String(formData.get("id")), now))) return failed("not-found");
      redirect(page);
    }),
    changing: (changeName, form, change) =>
      changeAction(changeName, async (context, formData) => {
        const [entry, parsed] = [parseForm(z.object(entryFormFields), formData), parseForm(form, formData)];
        if (!entry.ok) return entry;
        if (!parsed.ok) return parsed;
        let fieldErrors: Record<string, string> | undefined;
        const changed = await reviseEntry(collection, context.user, {
          ...entry.data,
          now: context.now,
          change: (content) => {
            const filled = change(content, parsed.data, context);
            if ("content" in filled) return filled.content;
            fieldErrors = filled.wrong;
            return null;
          },
        });
        const values = valuesOf(formData);
        if (fieldErrors) return failed("invalid-form", { fieldErrors, values });
        if (!changed.ok && changed.code === "changed-elsewhere") return conflict(changed.current, formData);
        if (!changed.ok) return failed("not-found", { values });
        revalidatePath(page);
        return succeeded(savedEntry(changed.entry, changed.before.content));
      }),
  };
}
