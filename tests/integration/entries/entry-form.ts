import type { Collection } from "@/lib/platform/journal/collection";
import type { ActionResult } from "@/lib/platform/forms/result";

export interface EntryFormCase<T> {
  collection: Collection<T>;
  action: (previous: null, formData: FormData) => Promise<ActionResult<unknown>>;
  /** The entry as it was when the form was opened, and as another device made it meanwhile. */
  opened: T;
  elsewhere: T;
  /** What the form sends beside its id and revision. */
  typed: Record<string, string>;
  /** What must be in the entry once the form is saved. */
  saved: Partial<NoInfer<T>>;
}

/** A form that changes an entry, for a test that is the same for every kind. */
export interface EntryForm {
  name: string;
  run<R>(use: <T>(entryForm: EntryFormCase<T>) => R): R;
}

export const entryForm = <T>(name: string, entry: EntryFormCase<T>): EntryForm => ({ name, run: (use) => use(entry) });
