"use client";

import { useTranslations } from "next-intl";
import { EntryForm } from "@/components/forms/entry-form";
import { TextInput } from "@/components/forms/text-input";
import { WordChoice } from "@/components/forms/word-choice";
import { WritingLines } from "@/components/forms/writing-lines";
import { reviewExpectationAction } from "@/lib/features/therapy/expectations/actions";
import { NOTICED } from "@/lib/features/therapy/expectations/choices";
import type { Expectation } from "@/lib/features/therapy/expectations/schema";

interface ReviewFormProps {
  id: string;
  revision: number;
  content: Expectation;
}

/** Looks back at an expectation: whether it was noticed, and when to look again. */
export function ReviewForm({ id, revision, content }: ReviewFormProps) {
  const t = useTranslations("expectations");
  return (
    <EntryForm action={reviewExpectationAction} id={id} revision={revision} save={t("save")}>
      {({ field, choice }) => {
        return (
          <>
            <WordChoice
              label={t("noticedQuestion")}
              labelLook="above"
              options={NOTICED.map((each) => ({ value: each, label: t(`noticed.${each}`) }))}
              {...choice("noticed", content.noticed, NOTICED)}
              id={`noticed-review-${id}`}
            />
            <WritingLines label={t("noticedNote")} {...field("noticedNote", content.noticedNote)} />
            <div className="max-w-52">
              <TextInput
                type="date"
                label={t("nextReview")}
                {...field("reviewOn", undefined)}
                id={`next-review-${id}`}
              />
            </div>
          </>
        );
      }}
    </EntryForm>
  );
}
