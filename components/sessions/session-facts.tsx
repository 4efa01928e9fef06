"use client";

import { useTranslations } from "next-intl";
import { TagInput } from "@/components/forms/tag-input";
import { TextInput } from "@/components/forms/text-input";
import { WordChoice } from "@/components/forms/word-choice";
import { Disclosure } from "@/components/ui/disclosure";
import { MAX_DURATION_MINUTES, MEDIUMS, SESSION_STATUSES } from "@/lib/sessions/schema";
import type { SessionTexts } from "./session-texts";

interface SessionFactsProps {
  initial: SessionTexts;
  suggestions: readonly string[];
  fieldError: (name: string) => string | undefined;
}

const FIELDS = ["day", "startTime", "durationMinutes", "medium", "status", "themes"];

/** Day, time, length, place and themes: folded, since the sentence above says them. */
export function SessionFacts({ initial, suggestions, fieldError }: SessionFactsProps) {
  const t = useTranslations("sessions");
  const field = (name: "day" | "startTime" | "durationMinutes") => ({
    name,
    label: t(`field.${name}`),
    defaultValue: initial(name),
    error: fieldError(name),
  });
  return (
    <Disclosure summary={t("facts")} isOpen={FIELDS.some((name) => fieldError(name) !== undefined)}>
      <div className="grid gap-5 pb-2">
        <div className="grid gap-5 shell:grid-cols-[2fr_1.5fr_1fr]">
          <TextInput type="date" {...field("day")} />
          <TextInput type="time" {...field("startTime")} />
          <TextInput
            type="number"
            inputMode="numeric"
            min={1}
            max={MAX_DURATION_MINUTES}
            {...field("durationMinutes")}
          />
        </div>
        <WordChoice
          name="medium"
          label={t("field.medium")}
          labelLook="above"
          options={MEDIUMS.map((value) => ({ value, label: t(`medium.${value}`) }))}
          defaultValue={MEDIUMS.find((value) => value === initial("medium"))}
        />
        <WordChoice
          name="status"
          label={t("field.status")}
          labelLook="above"
          isClearable={false}
          options={SESSION_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
          defaultValue={SESSION_STATUSES.find((value) => value === initial("status"))}
        />
        <TagInput
          name="themes"
          label={t("field.themes")}
          hint={t("themesHint")}
          suggestions={suggestions}
          defaultValue={initial("themes")}
          error={fieldError("themes")}
        />
      </div>
    </Disclosure>
  );
}
