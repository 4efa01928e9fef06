import type { z } from "zod";
import { failed, type ActionFailure, type FormValues } from "./result";
import { plainText } from "@/lib/platform/text/plain-text";

/** The most fields that one form may send; the largest form of our own has about a hundred and twenty. */
export const MAX_FORM_FIELDS = 500;

/** Names of secrets: they are never sent back to the browser, and every character of them counts. */
const SECRET = /^password|Password$|^recoveryCode/;

type Field = FormDataEntryValue[];

/** True when a form sends more fields than any form of our own. Stops counting there. */
export function hasTooManyFields(formData: FormData): boolean {
  let count = 0;
  for (const _ of formData.keys()) if (++count > MAX_FORM_FIELDS) return true;
  return false;
}

/** What was typed, without secrets and files: a name that occurs more than once becomes a list. */
export function valuesOf(formData: FormData): FormValues {
  return hasTooManyFields(formData) ? {} : textsIn(formData, (name) => !SECRET.test(name));
}

/** What was typed, secrets too: for an answer that the browser itself makes. */
export function everythingTyped(formData: FormData): FormValues {
  return textsIn(formData, () => true);
}

/**
 * Parses a form by a schema. Field errors are message keys: a schema sets them as its `error` text. Texts reach the
 * schema as `plainText`, secrets as they were typed. On failure everything typed comes back in `values`, secrets
 * excepted. A form of more than `MAX_FORM_FIELDS` fields is refused unread.
 */
export function parseForm<S extends z.ZodType>(
  schema: S,
  formData: FormData,
): { ok: true; data: z.output<S> } | ActionFailure {
  if (hasTooManyFields(formData)) return failed("too-many-fields");
  const parsed = schema.safeParse(filledFields(formData));
  if (parsed.success) return { ok: true, data: parsed.data };
  const fieldErrors = new Map<string, string>();
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? "form");
    if (!fieldErrors.has(field)) fieldErrors.set(field, issue.message);
  }
  return failed("invalid-form", { fieldErrors: Object.fromEntries(fieldErrors), values: valuesOf(formData) });
}

function textsIn(formData: FormData, isIncluded: (name: string) => boolean): FormValues {
  const values = new Map<string, string | string[]>();
  for (const [name, field] of fieldsByName(formData)) {
    if (!isIncluded(name)) continue;
    const texts = field.filter((value) => typeof value === "string");
    values.set(name, texts.length === 1 ? (texts[0] ?? "") : texts);
  }
  return Object.fromEntries(values);
}

/** The fields as a schema wants them: a blank field is an absent one, never zero. */
function filledFields(formData: FormData): Record<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [name, field] of fieldsByName(formData)) {
    const nonEmpty = field.filter((value) => typeof value !== "string" || value.trim() !== "");
    if (nonEmpty.length > 0) fields.set(name, nonEmpty.length === 1 ? nonEmpty[0] : nonEmpty);
  }
  return Object.fromEntries(fields);
}

/** The fields in one pass. Names that a framework adds are left out, and the one name that is no ordinary property. */
function fieldsByName(formData: FormData): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const [name, value] of formData) {
    if (name.startsWith("$") || name === "__proto__") continue;
    const read = typeof value === "string" && !SECRET.test(name) ? plainText(value) : value;
    const field = fields.get(name);
    if (field) field.push(read);
    else fields.set(name, [read]);
  }
  return fields;
}
