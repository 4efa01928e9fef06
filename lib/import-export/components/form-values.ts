import type { ActionResult } from "@/lib/platform/forms/result";

/** What the fields of a form start from. */
export interface FormStart {
  /** What was typed in a refused form, else what is kept. */
  valueOf: (name: string, stored: string | number | undefined) => string;
  isChecked: (name: string, stored: boolean) => boolean;
  errorOf: (name: string) => string | undefined;
}

/** The start of the fields: a refused form keeps what was typed, also what was emptied. */
export function formStart(result: ActionResult<unknown> | null, errorOf: FormStart["errorOf"]): FormStart {
  const typed = result?.ok === false ? result.values : undefined;
  return {
    errorOf,
    valueOf: (name, stored) => String((typed ? typed[name] : stored) ?? ""),
    isChecked: (name, stored) => (typed ? typed[name] === "on" : stored),
  };
}
