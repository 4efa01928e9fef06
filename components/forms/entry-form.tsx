"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FormAction } from "@/lib/actions";
import { ActionForm } from "./action-form";
import { ErrorSummary } from "./error-summary";
import { SubmitButton } from "./submit-button";
import { ThereNow } from "./there-now";
import { useFieldErrors } from "./use-field-errors";
import { useFormAction } from "./use-form-action";

/** What a field of the form shows: what was typed and refused, else what is kept. */
export interface EntryFields {
  /** Everything a field with text in it needs. */
  field(
    name: string,
    kept: string | number | undefined,
  ): { name: string; id: string; defaultValue: string; error: string | undefined };
  /** Everything a choice of one of a few words needs. */
  choice<V extends string>(
    name: string,
    kept: V | undefined,
    values: readonly V[],
  ): { name: string; id: string; defaultValue: V | undefined; error: string | undefined };
  /** Whether a box is ticked. */
  isOn(name: string, kept: boolean): boolean;
  /** The ticked ones of several. */
  several(name: string, kept: readonly string[]): string[];
}

interface EntryFormProps {
  action: FormAction<undefined>;
  /** The entry that is changed, or the id that a new one will have. */
  id: string;
  revision?: number | undefined;
  /** The word on the button. */
  save: string;
  children: (fields: EntryFields) => ReactNode;
}

/** The form of one entry: keeps what was typed when it is refused, and shows what another window kept meanwhile. */
export function EntryForm({ action: formAction, id, revision, save, children }: EntryFormProps) {
  const tError = useTranslations("errors");
  const [result, action] = useFormAction(formAction);
  const fieldError = useFieldErrors(result);
  const typed = result?.ok === false ? (result.values ?? {}) : undefined;
  const field: EntryFields["field"] = (name, kept) => ({
    name,
    id: `${name}-${id}`,
    defaultValue: String((typed ? typed[name] : kept) ?? ""),
    error: fieldError(name),
  });
  const fields: EntryFields = {
    field,
    choice: (name, kept, values) => {
      const { defaultValue, ...rest } = field(name, kept);
      return { ...rest, defaultValue: values.find((value) => value === defaultValue) };
    },
    isOn: (name, kept) => (typed ? typed[name] !== undefined : kept),
    several: (name, kept) => (typed ? [typed[name] ?? []].flat() : [...kept]),
  };
  return (
    <ActionForm result={result} action={action} noValidate className="grid max-w-measure grid-cols-1 gap-6">
      {result?.ok === false && <ErrorSummary title={tError(result.code)} />}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={String(typed?.revision ?? revision ?? "")} autoComplete="off" />
      {children(fields)}
      {typed?.there !== undefined && <ThereNow words={String(typed.there)} />}
      <div>
        <SubmitButton variant="secondary">{save}</SubmitButton>
      </div>
    </ActionForm>
  );
}
