"use client";

import { useTranslations } from "next-intl";
import { EntryForm } from "@/components/forms/entry-form";
import { WordChoice } from "@/components/forms/word-choice";
import { WritingLines } from "@/components/forms/writing-lines";
import { answerHomeworkAction } from "@/lib/features/therapy/homework/actions";
import { HOMEWORK_ANSWERS } from "@/lib/features/therapy/homework/choices";
import type { Homework } from "@/lib/features/therapy/homework/schema";

interface HomeworkAnswerFormProps {
  id: string;
  revision: number;
  content: Homework;
}

/** How it went, in a word, and what it brought or what got in the way. */
export function HomeworkAnswerForm({ id, revision, content }: HomeworkAnswerFormProps) {
  const t = useTranslations("homework");
  return (
    <EntryForm action={answerHomeworkAction} id={id} revision={revision} save={t("save")}>
      {({ field, choice }) => {
        return (
          <>
            <WordChoice
              label={t("answerLabel")}
              labelLook="above"
              hasLongWords
              options={HOMEWORK_ANSWERS.map((each) => ({ value: each, label: t(`answer.${each}`) }))}
              {...choice("answer", content.answer, HOMEWORK_ANSWERS)}
            />
            <WritingLines label={t("note")} hint={t("noteHint")} {...field("note", content.note)} />
          </>
        );
      }}
    </EntryForm>
  );
}
