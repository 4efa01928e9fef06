import { defineSingleton } from "@/lib/platform/journal/singleton";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { currentDraft, importDraftSchema, NO_DRAFT, type ImportDraft } from "./draft-schema";

/** The one import a person has on its way. It is no part of an export. */
export const importDrafts = defineSingleton({
  kind: "import-draft",
  schema: importDraftSchema,
  version: 1,
  defaults: NO_DRAFT,
});

/** The import that a person has on its way; one that is older than a day is deleted here and now. */
export async function loadDraft(owner: JournalOwner, now: Date): Promise<ImportDraft> {
  const stored = await importDrafts.get(owner);
  const draft = currentDraft(stored, now);
  if (draft !== stored) await importDrafts.save(owner, NO_DRAFT, now);
  return draft;
}
