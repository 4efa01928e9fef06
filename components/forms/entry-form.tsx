"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FormAction } from "@/lib/platform/actions/public-action";
import { readConflict } from "@/lib/platform/actions/conflict";
import type { SavedEntry } from "@/lib/platform/actions/saved-entry";
import { ActionForm } from "./action-form";
import { ConflictNotice } from "./conflict-notice";
import { ErrorSummary } from "./error-summary";
import { SubmitButton } from "./submit-button";
import { UndoButton } from "./undo-button";
import { useEntryBase } from "./use-entry-base";
import { useFieldErrors } from "./use-field-errors";
import { useFormAction } from "./use-form-action";
import { useUnsavedTyping } from "./use-unsaved-typing";

/** What a field of the form shows: what was typed and refused, else what was saved. */
export interface EntryFields {
  /** Everything a field with text in it needs. */
  field(
    name: string,
    saved: string | number | undefined,
  ): { name: string; id: string; defaultValue: string; error: string | undefined };
  /** Everything a choice of one of a few words needs. */
  choice<V extends string>(
    name: string,
    saved: V | undefined,
    values: readonly V[],
  ): { name: string; id: string; defaultValue: V | undefined; error: string | undefined };
  /** Whether a box is ticked. */
  isOn(name: string, saved: boolean): boolean;
  /** Everything chips of a few words need. */
  chips<V extends string>(
    name: string,
    saved: readonly V[] | undefined,
    values: readonly V[],
  ): { name: string; id: string; defaultValues: V[]; error: string | undefined };
  /** The ticked ones of several. */
  several(name: string, saved: readonly string[]): string[];
}

interface EntryFormProps {
  action: FormAction<SavedEntry>;
  /** The entry that is changed, or the id that a new one will have. */
  id: string;
  revision?: number | undefined;
  /** The word on the button. */
  save: string;
  /** What stands beside the button. */
  besideSave?: ReactNode;
  /** Keeps what is typed under this name when the page is left within the app, for a form that leads away from it. */
  unsavedKey?: string | undefined;
  children: (fields: EntryFields) => ReactNode;
}

/**
 * The form of one entry: keeps what was typed when it is refused or when the page is read anew, and shows what another
 * window made of the entry meanwhile. It empties itself only after its own save.
 */
export function EntryForm({
  action: formAction,
  id,
  revision,
  save,
  besideSave,
  unsavedKey,
  children,
}: EntryFormProps) {
  const tError = useTranslations("errors");
  const [result, action] = useFormAction(formAction);
  const { base, hold, release } = useEntryBase({ id, revision });
  const fieldError = useFieldErrors(result);
  const form = useUnsavedTyping(unsavedKey);
  const typed = result?.ok === false ? (result.values ?? {}) : undefined;
  const conflict = readConflict(typed);
  const field: EntryFields["field"] = (name, saved) => ({
    name,
    id: `${name}-${id}`,
    defaultValue: String((typed ? typed[name] : saved) ?? ""),
    error: fieldError(name),
  });
  const fields: EntryFields = {
    field,
    choice: (name, saved, values) => {
      const { defaultValue, ...rest } = field(name, saved);
      return { ...rest, defaultValue: values.find((value) => value === defaultValue) };
    },
    chips: (name, saved = [], values) => {
      const ticked: readonly string[] = typed ? [typed[name] ?? []].flat() : saved;
      const { id: fieldId, error } = field(name, undefined);
      return { name, id: fieldId, error, defaultValues: values.filter((value) => ticked.includes(value)) };
    },
    isOn: (name, saved) => (typed ? typed[name] !== undefined : saved),
    several: (name, saved) => (typed ? [typed[name] ?? []].flat() : [...saved]),
  };
  return (
    <>
      <ActionForm
        ref={form}
        result={result}
        action={action}
        onInput={hold}
        onSaved={release}
        noValidate
        className="grid max-w-measure grid-cols-1 gap-6"
      >
        {result?.ok === false && !conflict && <ErrorSummary title={fieldError("form") ?? tError(result.code)} />}
        <input type="hidden" name="id" value={String(typed?.id ?? base.id)} autoComplete="off" />
        <input
          type="hidden"
          name="revision"
          value={String(typed?.revision ?? base.revision ?? "")}
          autoComplete="off"
        />
        {children(fields)}
        {conflict ? (
          <ConflictNotice conflict={conflict} />
        ) : (
          <div className="flex flex-wrap items-center gap-x-6.5">
            <SubmitButton variant="secondary">{save}</SubmitButton>
            {besideSave}
          </div>
        )}
      </ActionForm>
      {result?.ok && <UndoButton action={action} saved={result.data} />}
    </>
  );
}
