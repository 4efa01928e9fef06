"use client";

import { useTranslations } from "next-intl";
import { NumberInput } from "@/components/forms/number-input";
import type { FormatView } from "@/lib/import-export/server/view";
import type { FormStart } from "./form-values";

/** The grade of each mood that has a name; one without stays a word. */
export function MoodQuestions({ draft, start }: { draft: FormatView["draft"]; start: FormStart }) {
  const t = useTranslations("importData");
  const { asked, choices } = draft;
  if (asked.moods.length === 0) return null;
  return (
    <fieldset className="grid max-w-96 gap-4 pb-6">
      <legend className="pb-3 font-semibold">{t("formats.moods")}</legend>
      {asked.moods.map((name, at) => (
        <NumberInput
          key={name}
          name={`mood${at}`}
          label={name}
          defaultValue={start.valueOf(`mood${at}`, choices.moods[name])}
          error={start.errorOf(`mood${at}`)}
        />
      ))}
    </fieldset>
  );
}
