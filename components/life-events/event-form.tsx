"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { CheckBox } from "@/components/forms/check-box";
import { ErrorSummary } from "@/components/forms/error-summary";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { ThereNow } from "@/components/forms/there-now";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import { WritingLines } from "@/components/forms/writing-lines";
import type { LocalDate } from "@/lib/calendar/local-date";
import { saveLifeEventAction } from "@/lib/life-events/actions";
import { MAX_NAME_LENGTH, type LifeEvent } from "@/lib/life-events/schema";

interface EventFormProps {
  /** The event that is changed, or the id that a new one will have. */
  id: string;
  revision?: number;
  content?: LifeEvent;
  today: LocalDate;
}

/** Something that happened besides therapy: what, and when. */
export function EventForm({ id, revision, content, today }: EventFormProps) {
  const t = useTranslations("lifeEvents");
  const tError = useTranslations("errors");
  const [result, action] = useFormAction(saveLifeEventAction);
  const fieldError = useFieldErrors(result);
  const typed = result?.ok === false ? (result.values ?? {}) : undefined;
  const field = (name: "name" | "day" | "until" | "note", kept: string | undefined) => ({
    name,
    id: `${name}-${id}`,
    defaultValue: String((typed ? typed[name] : kept) ?? ""),
    error: fieldError(name),
  });
  return (
    <ActionForm result={result} action={action} noValidate className="grid max-w-measure gap-6">
      {result?.ok === false && <ErrorSummary title={tError(result.code)} />}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={String(typed?.revision ?? revision ?? "")} autoComplete="off" />
      <TextInput
        label={t("question")}
        labelLook="heading"
        hint={t("questionHint")}
        maxLength={MAX_NAME_LENGTH}
        autoComplete="off"
        {...field("name", content?.name)}
      />
      <div className="grid max-w-112 grid-cols-2 gap-4">
        <TextInput type="date" label={t("day")} max={today} {...field("day", content?.day ?? today)} />
        <TextInput type="date" label={t("until")} max={today} {...field("until", content?.until)} />
      </div>
      <CheckBox
        name="goesOn"
        label={t("goesOn")}
        isChecked={typed ? typed.goesOn !== undefined : (content?.goesOn ?? false)}
      />
      <WritingLines label={t("note")} {...field("note", content?.note)} />
      {typed?.there !== undefined && <ThereNow words={String(typed.there)} />}
      <div>
        <SubmitButton variant="secondary">{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
