"use client";

import { useTranslations } from "next-intl";
import { EntryForm } from "@/components/forms/entry-form";
import { TextInput } from "@/components/forms/text-input";
import { WordChoice } from "@/components/forms/word-choice";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { saveQuestionnaireAction } from "@/lib/features/questionnaires/actions";
import { itemField } from "@/lib/features/questionnaires/choices";
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
  return (
    <EntryForm action={saveQuestionnaireAction} id={id} save={t("save")}>
      {({ field }) => (
        <>
          <input type="hidden" name="instrument" value={instrument} />
          {items.map((item, index) => (
            <div key={item} lang={lang}>
              <WordChoice
                label={<span className="text-body text-ink">{`${index + 1}. ${item}`}</span>}
                labelLook="above"
                hasLongWords
                options={ANSWERS.map((answer) => ({ value: String(answer), label: answers[answer] ?? "" }))}
                {...field(itemField(index + 1), undefined)}
              />
            </div>
          ))}
          <div className="max-w-52">
            <TextInput type="date" label={t("day")} max={today} {...field("day", today)} />
          </div>
        </>
      )}
    </EntryForm>
  );
}
