"use client";

import { useMessages } from "next-intl";
import type { ActionResult } from "@/lib/platform/forms/result";

/** The sentence under a field of a refused form, by field name; undefined where the field is fine. */
export function useFieldErrors(result: ActionResult<unknown> | null): (name: string) => string | undefined {
  const sentences: Record<string, string> = useMessages().fieldErrors;
  const keys = result?.ok === false ? result.fieldErrors : undefined;
  return (name) => {
    const key = keys?.[name];
    // A message of the schema library itself would be English and technical; the general one serves then.
    return key === undefined ? undefined : (sentences[key] ?? sentences.required);
  };
}
