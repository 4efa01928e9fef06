"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFormAction } from "@/components/forms/use-form-action";
import { TextInput } from "@/components/forms/text-input";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { WritingLines } from "@/components/forms/writing-lines";
import type { LocalDate } from "@/lib/calendar/local-date";
import { raisePointAction } from "@/lib/talking-points/actions";
import { MAX_OUTCOME_LENGTH } from "@/lib/talking-points/schema";
import { Refusal } from "./refusal";

interface RaiseFormProps {
  id: string;
  /** The day it was probably raised: that of the last session, else today. */
  day: LocalDate;
  today: LocalDate;
  outcome?: string | undefined;
}

/** That a point was talked about, when, and what came of it. */
export function RaiseForm({ id, day, today, outcome = "" }: RaiseFormProps) {
  const t = useTranslations("talkingPoints");
  const [result, formAction] = useFormAction(raisePointAction);
  const fieldError = useFieldErrors(result);
  const typed = result?.ok === false ? result.values : undefined;
  const value = (name: string, otherwise: string) => {
    const given = typed?.[name];
    return typeof given === "string" ? given : otherwise;
  };
  return (
    <ActionForm result={result} action={formAction} className="space-y-4">
      <input type="hidden" name="id" value={id} />
      <WritingLines
        name="outcome"
        id={`outcome-${id}`}
        label={t("outcomeLabel")}
        defaultValue={value("outcome", outcome)}
        maxLength={MAX_OUTCOME_LENGTH}
        error={fieldError("outcome")}
      />
      <div className="max-w-52">
        <TextInput
          type="date"
          name="day"
          id={`day-${id}`}
          label={t("raisedDay")}
          defaultValue={value("day", day)}
          max={today}
          error={fieldError("day")}
        />
      </div>
      <SubmitButton variant="secondary">{t("save")}</SubmitButton>
      <Refusal result={result} />
    </ActionForm>
  );
}
