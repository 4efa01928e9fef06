import type { ActionResult } from "@/lib/platform/forms/result";

/** What the fields of a form start from. */
export interface FormStart {
  /** What was typed in a refused form, else what is kept. */
  valueOf: (name: string, kept: string | number | undefined) => string;
  isChecked: (name: string, kept: boolean) => boolean;
  errorOf: (name: string) => string | undefined;
}

/** The start of the fields: a refused form keeps what was typed, also what was emptied. */
export function formStart(result: ActionResult<unknown> | null, errorOf: FormStart["errorOf"]): FormStart {
  const typed = result?.ok === false ? result.values : undefined;
  return {
    errorOf,
    valueOf: (name, kept) => String((typed ? typed[name] : kept) ?? ""),
    isChecked: (name, kept) => (typed ? typed[name] === "on" : kept),
  };
}
