"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ErrorSummary } from "@/components/forms/error-summary";
import { NumberInput } from "@/components/forms/number-input";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import { WordChoice } from "@/components/forms/word-choice";
import { planAppointmentsAction } from "@/lib/features/sessions/appointments/actions";
import { REPEATS } from "@/lib/features/sessions/appointments/choices";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { SavedAppointments } from "./saved-appointments";

interface PlanAppointmentsProps {
  id: string;
  today: LocalDate;
  durationMinutes: number | undefined;
}

/** An appointment filled in by hand, once or every so many weeks. */
export function PlanAppointments({ id, today, durationMinutes }: PlanAppointmentsProps) {
  const t = useTranslations("appointments");
  const tError = useTranslations("errors");
  const [result, action] = useFormAction(planAppointmentsAction);
  const fieldError = useFieldErrors(result);
  const typed = result?.ok === false ? (result.values ?? {}) : {};
  const field = (name: string, saved = "") => ({
    name,
    defaultValue: String(typed[name] ?? saved),
    error: fieldError(name),
  });
  return (
    <ActionForm result={result} action={action} noValidate className="grid max-w-measure grid-cols-1 gap-6">
      {result?.ok === false && <ErrorSummary title={tError(result.code)} />}
      {result?.ok && <SavedAppointments {...result.data} />}
      <input type="hidden" name="id" value={id} />
      <div className="grid max-w-120 gap-4 shell:grid-cols-[2fr_1.5fr_1fr]">
        <TextInput type="date" label={t("day")} min={today} {...field("day")} />
        <TextInput type="time" label={t("startTime")} {...field("startTime")} />
        <NumberInput
          isWhole
          label={t("durationMinutes")}
          {...field("durationMinutes", durationMinutes === undefined ? "" : String(durationMinutes))}
        />
      </div>
      <WordChoice
        name="repeat"
        label={t("repeat")}
        labelLook="above"
        hasLongWords
        isClearable={false}
        options={REPEATS.map((repeat) => ({ value: repeat, label: t(`every.${repeat}`) }))}
        defaultValue={REPEATS.find((repeat) => repeat === typed.repeat) ?? "once"}
      />
      <div className="max-w-52">
        <NumberInput isWhole label={t("times")} hint={t("timesHint")} {...field("times", "8")} />
      </div>
      <div>
        <SubmitButton variant="secondary">{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
