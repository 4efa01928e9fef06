"use client";

import { useTranslations } from "next-intl";
import { EntryForm } from "@/components/forms/entry-form";
import { WordChoice } from "@/components/forms/word-choice";
import { WritingLines } from "@/components/forms/writing-lines";
import { TextLink } from "@/components/ui/text-link";
import { saveDoubtAction } from "@/lib/features/therapy/doubt/actions";
import { MAX_SENTENCE_LENGTH } from "@/lib/features/talking-points/schema";
import {
  DOUBT_ANSWERS,
  HARD_QUESTIONS,
  ROADS,
  WORKS_QUESTIONS,
  type Doubt,
  type DoubtQuestion,
} from "@/lib/features/therapy/doubt/schema";

interface DoubtFormProps {
  id: string;
  revision?: number;
  content?: Doubt;
}

/** The doubt compass: own answers on both sides, the roads written out, and a sentence to say aloud. */
export function DoubtForm({ id, revision, content }: DoubtFormProps) {
  const t = useTranslations("doubt");
  return (
    <EntryForm action={saveDoubtAction} id={id} revision={revision} save={t("save")}>
      {({ field, choice }) => {
        const questions = (list: readonly DoubtQuestion[]) =>
          list.map((question) => (
            <WordChoice
              key={question}
              label={t(`q.${question}`)}
              labelLook="above"
              options={DOUBT_ANSWERS.map((answer) => ({ value: answer, label: t(`a.${answer}`) }))}
              {...choice(question, content?.[question], DOUBT_ANSWERS)}
            />
          ));
        return (
          <>
            <h3 className="font-serif text-lead">{t("worksHeading")}</h3>
            {questions(WORKS_QUESTIONS)}
            <h3 className="mt-2 font-serif text-lead">{t("hardHeading")}</h3>
            {questions(HARD_QUESTIONS)}
            <WritingLines label={t("words")} labelLook="heading" {...field("words", content?.words)} />
            <div>
              <h3 className="font-serif text-lead">{t("roadHeading")}</h3>
              <ul className="mt-1 grid gap-2">
                {ROADS.map((road) => (
                  <li key={road}>{t(`roadText.${road}`)}</li>
                ))}
              </ul>
              <div className="flex flex-wrap gap-x-6.5">
                <TextLink href="/therapy/expectations">{t("toExpectations")}</TextLink>
                <TextLink href="/summary?for=second-opinion">{t("toSecondOpinion")}</TextLink>
              </div>
            </div>
            <WordChoice
              label={t("roadQuestion")}
              labelLook="above"
              hint={t("roadHint")}
              hasLongWords
              options={ROADS.map((road) => ({ value: road, label: t(`road.${road}`) }))}
              {...choice("road", content?.road, ROADS)}
            />
            <WritingLines
              label={t("sentence")}
              labelLook="heading"
              hint={t("sentenceHint")}
              maxLength={MAX_SENTENCE_LENGTH}
              {...field("sentence", content?.sentence)}
            />
          </>
        );
      }}
    </EntryForm>
  );
}
