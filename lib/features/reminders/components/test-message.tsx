"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { SavedLine } from "@/components/forms/saved-line";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFormAction } from "@/components/forms/use-form-action";
import { testReminderAction } from "@/lib/features/reminders/actions";

/** Sends one message now, as a reminder would be sent. */
export function TestMessage() {
  const t = useTranslations("reminders");
  const tError = useTranslations("errors");
  const [result, formAction] = useFormAction(testReminderAction);
  const isSent = result?.ok === true && result.data.outcome === "sent";
  return (
    <ActionForm result={result} action={formAction} className="flex flex-wrap items-center gap-5">
      <SubmitButton variant="secondary" pendingLabel={t("pushBusy")}>
        {t("test")}
      </SubmitButton>
      {result && (
        <SavedLine
          state={isSent ? "saved" : "failed"}
          message={result.ok ? t(`testOutcome.${result.data.outcome}`) : tError(result.code)}
        />
      )}
    </ActionForm>
  );
}
