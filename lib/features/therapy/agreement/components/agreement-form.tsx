"use client";

import { useTranslations } from "next-intl";
import { CheckBox } from "@/components/forms/check-box";
import { EntryForm } from "@/components/forms/entry-form";
import { NumberInput } from "@/components/forms/number-input";
import { TextInput } from "@/components/forms/text-input";
import { WordChoice } from "@/components/forms/word-choice";
import { WritingLines } from "@/components/forms/writing-lines";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { saveAgreementAction } from "@/lib/features/therapy/agreement/actions";
import { DEFAULT_STOP_WEEKS, AGREEMENT_QUESTIONS, NEXT_STEPS } from "@/lib/features/therapy/agreement/choices";
import type { TreatmentAgreement } from "@/lib/features/therapy/agreement/schema";

interface AgreementFormProps {
  id: string;
  revision?: number | undefined;
  content?: TreatmentAgreement | undefined;
  /** The trajectory a new treatment agreement belongs to. */
  therapyId: string | undefined;
  today: LocalDate;
}

/** The four questions with room for the answers, and what is agreed about stopping. */
export function AgreementForm({ id, revision, content, therapyId, today }: AgreementFormProps) {
  const t = useTranslations("agreements");
  return (
    <EntryForm action={saveAgreementAction} id={id} revision={revision} save={t("save")}>
      {({ field, choice, isOn }) => {
        return (
          <>
            <input type="hidden" name="therapyId" value={content?.therapyId ?? therapyId ?? ""} />
            {AGREEMENT_QUESTIONS.map((question, index) => (
              <WritingLines
                key={question}
                label={`${index + 1}. ${t(`question.${question}`)}`}
                labelLook="heading"
                {...field(question, content?.[question])}
              />
            ))}
            <div className="max-w-52">
              <TextInput
                type="date"
                label={t("askedOn")}
                max={today}
                {...field("askedOn", content?.askedOn ?? today)}
              />
            </div>
            <div>
              <h3 className="font-serif text-lead">{t("rule")}</h3>
              <CheckBox
                name="isChecked"
                label={t("isChecked")}
                isChecked={isOn("isChecked", content?.isChecked ?? false)}
              />
              <p className="text-small text-ink-2">{t("isCheckedHint")}</p>
            </div>
            <div className="max-w-52">
              <NumberInput
                isWhole
                label={t("stopWeeks")}
                {...field("stopWeeks", content?.stopWeeks ?? DEFAULT_STOP_WEEKS)}
              />
            </div>
            <WordChoice
              label={t("nextStep")}
              labelLook="above"
              hasLongWords
              options={NEXT_STEPS.map((each) => ({ value: each, label: t(`step.${each}`) }))}
              {...choice("nextStep", content?.nextStep, NEXT_STEPS)}
            />
          </>
        );
      }}
    </EntryForm>
  );
}
