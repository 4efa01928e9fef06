"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { ErrorSummary } from "@/components/forms/error-summary";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { useFormAction } from "@/components/forms/use-form-action";
import { WritingLines } from "@/components/forms/writing-lines";
import { readAppointmentsAction } from "@/lib/features/sessions/appointments/actions";
import { MAX_CALENDAR_BYTES } from "@/lib/features/sessions/appointments/choices";
import { TickAppointments } from "./tick-appointments";

/** Reads a calendar file or a pasted text, and shows what it holds; nothing is kept before it is ticked. */
export function ReadAppointments() {
  const t = useTranslations("appointments");
  const tError = useTranslations("errors");
  const [isTooLarge, setIsTooLarge] = useState(false);
  const [result, action] = useFormAction(readAppointmentsAction);
  return (
    <>
      <ActionForm result={result} action={action} className="grid max-w-measure grid-cols-1 gap-6">
        {result?.ok === false && <ErrorSummary title={tError(result.code)} />}
        <TextInput
          type="file"
          accept=".ics,text/calendar"
          name="file"
          label={t("file")}
          error={isTooLarge ? t("tooLarge") : undefined}
          onChange={({ target }) => {
            // The server would not even read it; saying so here loses no time and no text.
            const isLarge = (target.files?.[0]?.size ?? 0) > MAX_CALENDAR_BYTES;
            setIsTooLarge(isLarge);
            if (isLarge) target.value = "";
          }}
        />
        <WritingLines
          name="text"
          label={t("text")}
          hint={t("textHint")}
          maxLength={MAX_CALENDAR_BYTES}
          defaultValue={String((result?.ok === false && result.values?.text) || "")}
        />
        <div>
          <SubmitButton variant="secondary">{t("readIt")}</SubmitButton>
        </div>
      </ActionForm>
      {result?.ok && <TickAppointments key={result.data.id} {...result.data} />}
    </>
  );
}
