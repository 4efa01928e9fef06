import type { z } from "zod";
import { failed, type ActionFailure, type FormValues } from "./result";

/** Names of secrets, which are never sent back to the browser. */
const SECRET = /^password|Password$|^recoveryCode/;

/** What was typed, without secrets and files: a name that occurs more than once becomes a list. */
export function valuesOf(formData: FormData): FormValues {
  return textsOf(formData, (name) => !SECRET.test(name));
}

/** What was typed, secrets too: for an answer that the browser itself makes. */
export function everythingTyped(formData: FormData): FormValues {
  return textsOf(formData, () => true);
}

function textsOf(formData: FormData, isKept: (name: string) => boolean): FormValues {
  const values: FormValues = {};
  for (const name of new Set(formData.keys())) {
    if (name.startsWith("$") || !isKept(name)) continue;
    const texts = formData.getAll(name).filter((value) => typeof value === "string");
    values[name] = texts.length === 1 ? (texts[0] ?? "") : texts;
  }
  return values;
}

/** The fields as a schema wants them: a blank field is an absent one, never zero. */
function fieldsOf(formData: FormData): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const name of new Set(formData.keys())) {
    // Frameworks add such names to a form.
    if (name.startsWith("$")) continue;
    const filled = formData.getAll(name).filter((value) => typeof value !== "string" || value.trim() !== "");
    if (filled.length > 0) fields[name] = filled.length === 1 ? filled[0] : filled;
  }
  return fields;
}

/**
 * Parses a form by a schema. Field errors are message keys: a schema sets them as its `error` text.
 * On failure everything typed comes back in `values`, secrets excepted.
 */
export function parseForm<S extends z.ZodType>(
  schema: S,
  formData: FormData,
): { ok: true; data: z.output<S> } | ActionFailure {
  const parsed = schema.safeParse(fieldsOf(formData));
  if (parsed.success) return { ok: true, data: parsed.data };
  const fieldErrors: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? "form");
    fieldErrors[field] ??= issue.message;
  }
  return failed("invalid-form", { fieldErrors, values: valuesOf(formData) });
}
