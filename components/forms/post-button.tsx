"use client";

import { useTranslations } from "next-intl";
import { TextButton } from "@/components/ui/text-link";
import type { FormAction } from "@/lib/platform/actions/public-action";
import { UndoButton } from "./undo-button";
import { isSavedEntry } from "./undo-offer";
import { useFormAction } from "./use-form-action";

interface PostButtonProps<T> {
  action: FormAction<T>;
  /** What the form sends. */
  fields: Record<string, string>;
  label: string;
  /** What a screen reader hears when the label alone does not say which one. */
  ariaLabel?: string;
  tone?: "accent" | "quiet";
}

/** A button that is a form of its own, so that it works without JavaScript; says why when it is refused. */
export function PostButton<T>({ action, fields, label, ariaLabel, tone = "quiet" }: PostButtonProps<T>) {
  const tError = useTranslations("errors");
  const [result, formAction, isPending] = useFormAction(action);
  return (
    <>
      <form action={formAction} className="inline">
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextButton type="submit" tone={tone} aria-label={ariaLabel} disabled={isPending}>
          {label}
        </TextButton>
        {result?.ok === false && (
          <span role="alert" className="ml-3 text-small text-plum-ink">
            {tError(result.code)}
          </span>
        )}
      </form>
      {result?.ok && isSavedEntry(result.data) && <UndoButton action={formAction} saved={result.data} />}
    </>
  );
}
