import "server-only";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { userAction, type ActionContext, type FormAction } from "./actions";
import { parseForm, valuesOf } from "./form-data";
import type { Collection } from "./journal/collection";
import { failed, succeeded } from "./result";

/** The content a filled-in form makes, or the fields that are not right with the key of their message. */
export type Filled<T> = { content: T } | { wrong: Record<string, string> };

/** One field that is not right. */
export function wrongField(name: string, key: string): { wrong: Record<string, string> } {
  return { wrong: { [name]: key } };
}

interface EntryKind<T, F extends { id: string; revision?: number | undefined }> {
  /** Name of the entry in the log and of its actions, "life-event". */
  name: string;
  /** Where the entries stand; it is shown anew after each change. */
  page: Route;
  collection: Collection<T>;
  form: z.ZodType<F>;
  /** What the form makes of an entry. `known` is what is there already: what the form does not ask stays. */
  fill(form: Omit<F, "id" | "revision">, context: ActionContext, known: NoInfer<T> | undefined): Filled<NoInfer<T>>;
  /** The words of an entry, to be shown when another window has changed it meanwhile. */
  wordsOf(content: NoInfer<T>): readonly (string | undefined)[];
  /** What else follows from an entry that was just kept. */
  kept?(context: ActionContext, entry: { id: string; content: NoInfer<T> }): Promise<void>;
}

export interface EntryActions<T> {
  /** Keeps an entry, new or changed; a version from elsewhere is handed back before it is replaced. */
  save: FormAction<undefined>;
  /** Puts an entry away; the page offers to put it back. */
  remove: FormAction<undefined>;
  /** Puts a deleted entry back. */
  restore: FormAction<undefined>;
  /** An action that changes an entry from what it is by now, with what a form of its own says. */
  changing<G>(
    name: string,
    form: z.ZodType<G>,
    change: (content: T, form: G, context: ActionContext) => T,
  ): FormAction<undefined>;
}

/** The actions of a page on which entries of one kind are written, changed, deleted and put back. */
export function entryActions<T, F extends { id: string; revision?: number | undefined }>(
  kind: EntryKind<T, F>,
): EntryActions<T> {
  const { name, page, collection } = kind;
  return {
    save: userAction(`save-${name}`, async (context, formData) => {
      const parsed = parseForm(kind.form, formData);
      if (!parsed.ok) return parsed;
      const { id, revision, ...form } = parsed.data;
      const known = await collection.get(context.user, id);
      const filled = await kind.fill(form, context, known?.content);
      if ("wrong" in filled) {
        return failed("invalid-form", { fieldErrors: filled.wrong, values: valuesOf(formData) });
      }
      const { user, now } = context;
      const saved = await collection.save(user, { id, content: filled.content, now, ...(revision && { revision }) });
      if (!saved.ok) {
        const there = kind.wordsOf(saved.current.content).filter(Boolean).join("\n");
        const revisionThere = String(saved.current.revision);
        return failed(saved.code, { values: { ...valuesOf(formData), revision: revisionThere, there } });
      }
      await kind.kept?.(context, saved.entry);
      revalidatePath(page);
      return succeeded(undefined);
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
      userAction(`${changeName}-${name}`, async (context, formData) => {
        const parsed = parseForm(form, formData);
        if (!parsed.ok) return parsed;
        const entry = await collection.get(context.user, String(formData.get("id")));
        if (!entry) return failed("not-found", { values: valuesOf(formData) });
        const { id, revision } = entry;
        const content = change(entry.content, parsed.data, context);
        const saved = await collection.save(context.user, { id, content, revision, now: context.now });
        if (!saved.ok) return failed(saved.code, { values: valuesOf(formData) });
        revalidatePath(page);
        return succeeded(undefined);
      }),
  };
}
