/** Saves what one form holds that is not saved yet; resolves once that was answered, and never rejects. */
type SaveForm = () => Promise<void>;

const forms = new Set<SaveForm>();

/** Adds a form that saves itself to those that are saved before another action runs; the answer takes it off again. */
export function addSelfSavingForm(save: SaveForm): () => void {
  forms.add(save);
  return () => forms.delete(save);
}

/**
 * Saves what the forms of the page hold that is not saved yet. An action of another form waits for it: an entry that is
 * deleted and put back holds what was typed last.
 */
export async function saveUnsavedForms(): Promise<void> {
  await Promise.all([...forms].map((save) => save()));
}
