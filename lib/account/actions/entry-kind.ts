import "server-only";
import type { Route } from "next";
import { showAnew } from "@/lib/platform/actions/show-anew";
import { conflictFailure } from "@/lib/platform/actions/conflict";
import type { FormAction } from "@/lib/platform/actions/public-action";
import { savedEntry, type SavedEntry } from "@/lib/platform/actions/saved-entry";
import { isUndo, undoChange } from "@/lib/platform/actions/undo-change";
import { fieldTexts } from "@/lib/platform/forms/field-text";
import { SHOWN_LATER } from "@/lib/platform/forms/shown-later";
import type { ActionFailure, ActionResult } from "@/lib/platform/forms/result";
import { succeeded } from "@/lib/platform/forms/result";
import type { Collection } from "@/lib/platform/journal/collection";
import type { Entry } from "@/lib/platform/journal/entry";
import { userAction, type ActionContext } from "./user-action";

/** A kind of entry as its actions need it. */
export interface StoredKind<T> {
  /** Name of the entry in the log and of its actions, "life-event". */
  name: string;
  /** Where the entries stand; it is shown anew after each change. */
  page: Route;
  /** Other pages that are shown anew after each change. */
  alsoShownOn?: readonly Route[];
  /** Goes to the page of an entry that was put back, when it has one of its own; else `page` is shown. */
  afterRestore?(id: string): void;
  collection: Collection<T>;
  /** The words of an entry, to be shown when another window has changed it meanwhile. */
  toText?(content: NoInfer<T>): readonly (string | undefined)[];
  /** The fields that are compared one by one with those of a version from another window. */
  comparedFields?: readonly (keyof NoInfer<T> & string)[];
  /** What else follows from an entry that was just saved; it may end in a redirect. */
  afterSave?(
    context: ActionContext,
    entry: { id: string; content: NoInfer<T> },
    /** What the entry said before, and the form that saved it. */
    from: { before: NoInfer<T> | undefined; formData: FormData },
  ): Promise<void>;
}

/** The answer to a save: the saved entry, and what else a form wants to know of it. */
export type Answer<T, A extends SavedEntry> = (saved: SavedEntry, entry: Entry<T>, context: ActionContext) => A;

/** The refusal of a form whose entry was changed or deleted elsewhere, with the version on the server. */
export function conflictOf<T>(kind: StoredKind<T>, current: Entry<T>, formData: FormData): ActionFailure {
  const { content } = current;
  return conflictFailure(current, formData, {
    text: (kind.toText?.(content) ?? []).filter(Boolean).join("\n"),
    ...fieldTexts(content, kind.comparedFields ?? []),
  });
}

/** Shows the pages of a kind anew. */
export function revalidatePages<T>({ page, alsoShownOn = [] }: StoredKind<T>): void {
  for (const path of [page, ...alsoShownOn]) showAnew(path);
}

/** Does what follows from a saved entry, and answers with it. */
export async function answerSaved<T, A extends SavedEntry>(
  kind: StoredKind<T>,
  context: ActionContext,
  {
    entry,
    before,
    answer,
    formData,
  }: { entry: Entry<T>; before: T | undefined; answer: Answer<T, A>; formData: FormData },
): Promise<ActionResult<A>> {
  if (!formData.has(SHOWN_LATER)) revalidatePages(kind);
  await kind.afterSave?.(context, entry, { before, formData });
  return succeeded(answer(savedEntry(entry, before), entry, context));
}

/** An action that changes an entry, or puts back what it said before when its form asks for that. */
export function changeAction<T, A extends SavedEntry>(
  kind: StoredKind<T>,
  actionName: string,
  {
    run,
    answer,
  }: { run: (context: ActionContext, formData: FormData) => Promise<ActionResult<A>>; answer: Answer<T, A> },
): FormAction<A> {
  return userAction(`${actionName}-${kind.name}`, async (context, formData) => {
    if (!isUndo(formData)) return run(context, formData);
    const undone = await undoChange(kind.collection, context, formData);
    return undone.ok ? answerSaved(kind, context, { ...undone, answer, formData }) : undone;
  });
}
