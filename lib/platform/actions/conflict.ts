import { valuesOf } from "@/lib/platform/forms/form-data";
import type { Entry } from "@/lib/platform/journal/entry";
import { failed, type ActionFailure, type FormValues } from "@/lib/platform/forms/result";

const PREFIX = "server.";

/** The version of an entry that was saved elsewhere while a form was open. */
export interface ServerVersion {
  /** The revision to replace when one's own version is saved after all. */
  revision: string;
  isDeleted: boolean;
  /** A field of that version as text, "" when it is absent. */
  text(name: string): string;
}

/**
 * The refusal of a form whose entry was changed or deleted elsewhere: everything typed, and beside it the version on
 * the server by the names of `fields`. A form that sends its revision as `overwrite` replaces that version.
 */
export function conflictFailure(
  current: Pick<Entry<unknown>, "revision" | "deletedAt">,
  formData: FormData,
  fields: Readonly<Record<string, string>> = {},
): ActionFailure {
  const isDeleted = current.deletedAt !== null;
  const shown = { ...fields, revision: String(current.revision), deleted: isDeleted ? "yes" : "" };
  const version = Object.entries(shown).map(([name, text]) => [PREFIX + name, text]);
  return failed(isDeleted ? "deleted-elsewhere" : "changed-elsewhere", {
    values: { ...valuesOf(formData), ...Object.fromEntries(version) },
  });
}

/** The version from elsewhere in the values of a refused form; null when they hold none. */
export function readConflict(values: FormValues | undefined): ServerVersion | null {
  const text = (name: string) => [values?.[PREFIX + name] ?? ""].flat().join(", ");
  const revision = text("revision");
  return revision === "" ? null : { revision, isDeleted: text("deleted") !== "", text };
}
