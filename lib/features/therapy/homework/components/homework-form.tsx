"use client";

import { useTranslations } from "next-intl";
import { EntryForm } from "@/components/forms/entry-form";
import { TextInput } from "@/components/forms/text-input";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { saveHomeworkAction } from "@/lib/features/therapy/homework/actions";
import { MAX_HOMEWORK_LENGTH } from "@/lib/features/therapy/homework/choices";
import type { Homework } from "@/lib/features/therapy/homework/schema";

interface HomeworkFormProps {
  id: string;
  revision?: number;
  content?: Homework;
  today: LocalDate;
}

/** Something agreed to do or try: what, and when it was agreed. */
export function HomeworkForm({ id, revision, content, today }: HomeworkFormProps) {
  const t = useTranslations("homework");
  return (
    <EntryForm action={saveHomeworkAction} id={id} revision={revision} save={t("save")}>
      {({ field }) => (
        <>
          <TextInput
            label={t("question")}
            labelLook="heading"
            maxLength={MAX_HOMEWORK_LENGTH}
            autoComplete="off"
            {...field("text", content?.text)}
          />
          <div className="max-w-52">
            <TextInput
              type="date"
              label={t("agreedOn")}
              max={today}
              {...field("agreedOn", content?.agreedOn ?? today)}
            />
          </div>
        </>
      )}
    </EntryForm>
  );
}
