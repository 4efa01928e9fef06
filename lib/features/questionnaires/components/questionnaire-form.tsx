"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ErrorSummary } from "@/components/forms/error-summary";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import { WordChoice } from "@/components/forms/word-choice";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { saveQuestionnaireAction } from "@/lib/features/questionnaires/actions";
import { itemField } from "@/lib/features/questionnaires/form-schema";
import { ANSWERS, type Instrument } from "@/lib/features/questionnaires/instruments";

interface QuestionnaireFormProps {
  id: string;
  instrument: Instrument;
  today: LocalDate;
  /** The items word for word, in order, and the words of the answers 0 to 3. */
  items: readonly string[];
  answers: readonly string[];
  /** The language they are in, where it is not that of the page. */
  lang?: string | undefined;
}

/** A questionnaire, item by item. Every one may be passed over. */
export function QuestionnaireForm({ id, instrument, today, items, answers, lang }: QuestionnaireFormProps) {
  const t = useTranslations("questionnaires");
  const tError = useTranslations("errors");
  const [result, action] = useFormAction(saveQuestionnaireAction);
  const fieldError = useFieldErrors(result);
  const typed = result?.ok === false ? (result.values ?? {}) : undefined;
  const nothing = fieldError("form");
  return (
    <ActionForm result={result} action={action} noValidate className="grid max-w-measure grid-cols-1 gap-8">
      {result?.ok === false && <ErrorSummary title={nothing ?? tError(result.code)} />}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="instrument" value={instrument} />
      {items.map((item, index) => {
        const name = itemField(index + 1);
        return (
          <div key={name} lang={lang}>
            <WordChoice
              name={name}
              label={<span className="text-body text-ink">{`${index + 1}. ${item}`}</span>}
              labelLook="above"
              hasLongWords
              options={ANSWERS.map((answer) => ({ value: String(answer), label: answers[answer] ?? "" }))}
              defaultValue={String(typed?.[name] ?? "")}
            />
          </div>
        );
      })}
      <div className="max-w-52">
        <TextInput
          type="date"
          name="day"
          label={t("day")}
          max={today}
          defaultValue={String(typed?.day ?? today)}
          error={fieldError("day")}
        />
      </div>
      <div>
        <SubmitButton variant="secondary">{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
