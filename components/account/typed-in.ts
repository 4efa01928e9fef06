import type { ActionResult } from "@/lib/result";

/** What was typed in a field of a form that was not accepted. Secrets come back only from an answer of the browser. */
export function typedIn(result: ActionResult<unknown> | null, name: string): string {
  const typed = result?.ok === false ? result.values?.[name] : undefined;
  return typeof typed === "string" ? typed : "";
}
