"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ErrorSummary } from "@/components/forms/error-summary";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import { WritingLines } from "@/components/forms/writing-lines";
import type { LocalDate } from "@/lib/calendar/local-date";
import { discussEffectAction } from "@/lib/effects/actions";
import { MAX_DISCUSSION_LENGTH } from "@/lib/effects/schema";

interface DiscussFormProps {
  id: string;
  /** The day it was probably talked about: that of the last session, else today. */
  day: LocalDate;
  today: LocalDate;
  discussion: string;
}

/** That an effect was talked about, when, and what came of it. */
export function DiscussForm({ id, day, today, discussion }: DiscussFormProps) {
  const t = useTranslations("effects");
  const tError = useTranslations("errors");
  const [result, action] = useFormAction(discussEffectAction);
  const fieldError = useFieldErrors(result);
  const typed = result?.ok === false ? result.values : undefined;
  return (
    <ActionForm result={result} action={action} noValidate className="grid gap-4">
      {result?.ok === false && <ErrorSummary title={tError(result.code)} />}
      <input type="hidden" name="id" value={id} />
      <WritingLines
        name="discussion"
        id={`discussion-${id}`}
        label={t("discussion")}
        defaultValue={String(typed?.discussion ?? discussion)}
        maxLength={MAX_DISCUSSION_LENGTH}
        error={fieldError("discussion")}
      />
      <div className="max-w-52">
        <TextInput
          type="date"
          name="day"
          id={`discuss-day-${id}`}
          label={t("discussDay")}
          defaultValue={String(typed?.day ?? day)}
          max={today}
          error={fieldError("day")}
        />
      </div>
      <div>
        <SubmitButton variant="secondary">{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
