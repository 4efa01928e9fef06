import "server-only";
import { z } from "zod";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { parseForm } from "@/lib/platform/forms/form-data";
import type { Collection } from "@/lib/platform/journal/collection";
import type { Entry, JournalOwner } from "@/lib/platform/journal/entry";
import { parseJson } from "@/lib/platform/data/parse-json";
import { failed, type ActionFailure } from "@/lib/platform/forms/result";
import { UNDO_FIELD } from "./undo-field";

const undoForm = z.object({
  id: entryFormFields.id,
  revision: entryFormFields.revision.unwrap(),
  [UNDO_FIELD]: z.string({ error: "required" }),
});

type Undone<T> = { ok: true; entry: Entry<T>; before: T };

/** True when a form asks to put back what an entry said before. */
export function isUndo(formData: FormData): boolean {
  return formData.has(UNDO_FIELD);
}

/**
 * Puts back what an entry said before a change, as another change of it, so that it can be undone in its turn. An
 * entry that was changed or deleted after that change is left as it is: "changed-since".
 */
export async function undoChange<T>(
  collection: Collection<T>,
  { user, now }: { user: JournalOwner; now: Date },
  formData: FormData,
): Promise<Undone<T> | ActionFailure> {
  const parsed = parseForm(undoForm, formData);
  if (!parsed.ok) return parsed;
  const { id, revision } = parsed.data;
  const content = collection.definition.schema.safeParse(parseJson(parsed.data[UNDO_FIELD]));
  if (!content.success) return failed("invalid-form");
  const existing = await collection.get(user, id);
  if (existing?.revision !== revision) return failed("changed-since");
  const saved = await collection.save(user, { id, content: content.data, revision, now });
  return saved.ok ? { ok: true, entry: saved.entry, before: existing.content } : failed("changed-since");
}
