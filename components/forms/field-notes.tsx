import type { ReactNode } from "react";
import { FieldError } from "./field-error";
import type { FieldIds } from "./field-ids";

/** What stands below a control: its hint, and what is wrong with it. */
export function FieldNotes({ ids, hint, error }: { ids: FieldIds; hint?: ReactNode; error?: string | undefined }) {
  return (
    <>
      {hint && (
        <p id={ids.hint} className="mt-1.5 max-w-measure text-small text-ink-2">
          {hint}
        </p>
      )}
      <FieldError id={ids.error}>{error}</FieldError>
    </>
  );
}
