import { valuesOf } from "@/lib/platform/forms/form-data";
import { fieldText } from "@/lib/platform/forms/field-text";
import { failed, type ActionFailure, type FormValues } from "@/lib/platform/forms/result";
import type { Entry } from "@/lib/platform/journal/entry";
import { numberIn } from "@/lib/platform/text/number-in";

const PREFIX = "server.";

/** The field in which a form sends the revision of the server's version that it replaces, after that was shown. */
export const OVERWRITE_FIELD = "overwrite";

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
  const text = (name: string) => fieldText(values?.[PREFIX + name]);
  const revision = text("revision");
  return revision === "" ? null : { revision, isDeleted: text("deleted") !== "", text };
}

/** A field in which what was typed differs from the version on the server, both as text. */
export interface FieldDifference<Field extends string> {
  field: Field;
  typed: string;
  server: string;
}

/** Where what was typed differs from the version on the server; numbers are equal with a comma and with a point. */
export function fieldDifferences<Field extends string>(
  values: FormValues | undefined,
  fields: readonly Field[],
): FieldDifference<Field>[] {
  const conflict = readConflict(values);
  if (!conflict) return [];
  return fields
    .map((field) => ({ field, typed: fieldText(values?.[field]), server: conflict.text(field) }))
    .filter(({ typed, server }) => typed.trim() !== server.trim() && numberIn(typed) !== numberIn(server));
}
