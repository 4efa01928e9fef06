"use client";

import { useTranslations } from "next-intl";
import { NumberInput } from "@/components/forms/number-input";
import { SelectInput } from "@/components/forms/select-input";
import { TagInput } from "@/components/forms/tag-input";
import { TextInput } from "@/components/forms/text-input";
import { WordChoice } from "@/components/forms/word-choice";
import { Disclosure } from "@/components/ui/disclosure";
import { MEDIUMS, NOT_HELD_REASONS, SESSION_STATUSES } from "@/lib/features/sessions/choices";
import type { SessionTexts } from "./session-texts";

interface SessionFactsProps {
  initial: SessionTexts;
  suggestions: readonly string[];
  /** The trajectories it can belong to; a choice is asked only when there are several. */
  therapies: readonly { id: string; name: string }[];
  fieldError: (name: string) => string | undefined;
}

const FIELDS = ["day", "startTime", "durationMinutes", "medium", "status", "notHeldWhy", "therapyId", "themes"];

/** Day, time, length, place and themes: folded, since the sentence above says them. */
export function SessionFacts({ initial, suggestions, therapies, fieldError }: SessionFactsProps) {
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
          <NumberInput isWhole {...field("durationMinutes")} />
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
        <WordChoice
          name="notHeldWhy"
          label={t("field.notHeldWhy")}
          labelLook="above"
          hint={t("notHeldWhyHint")}
          hasLongWords
          options={NOT_HELD_REASONS.map((value) => ({ value, label: t(`notHeldWhy.${value}`) }))}
          defaultValue={NOT_HELD_REASONS.find((value) => value === initial("notHeldWhy"))}
        />
        {therapies.length > 1 ? (
          <SelectInput name="therapyId" label={t("whichTherapy")} defaultValue={initial("therapyId")}>
            <option value="">{t("byDay")}</option>
            {therapies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectInput>
        ) : (
          <input type="hidden" name="therapyId" value={initial("therapyId")} />
        )}
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
