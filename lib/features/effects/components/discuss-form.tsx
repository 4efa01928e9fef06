"use client";

import { useTranslations } from "next-intl";
import { EntryForm } from "@/components/forms/entry-form";
import { TextInput } from "@/components/forms/text-input";
import { WritingLines } from "@/components/forms/writing-lines";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { discussEffectAction } from "@/lib/features/effects/actions";
import { MAX_DISCUSSION_LENGTH } from "@/lib/features/effects/choices";

interface DiscussFormProps {
  id: string;
  revision: number;
  /** The day it was probably talked about: that of the last session, else today. */
  day: LocalDate;
  today: LocalDate;
  discussion: string;
}

/** That an effect was talked about, when, and what came of it. */
export function DiscussForm({ id, revision, day, today, discussion }: DiscussFormProps) {
  const t = useTranslations("effects");
  return (
    <EntryForm action={discussEffectAction} id={id} revision={revision} save={t("save")}>
      {({ field }) => (
        <>
          <WritingLines
            label={t("discussion")}
            maxLength={MAX_DISCUSSION_LENGTH}
            {...field("discussion", discussion)}
          />
          <div className="max-w-52">
            <TextInput
              type="date"
              label={t("discussDay")}
              max={today}
              {...field("day", day)}
              id={`discuss-day-${id}`}
            />
          </div>
        </>
      )}
    </EntryForm>
  );
}
