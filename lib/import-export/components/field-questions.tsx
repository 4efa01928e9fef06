"use client";

import { useTranslations } from "next-intl";
import { CheckBox } from "@/components/forms/check-box";
import { NumberInput } from "@/components/forms/number-input";
import { SelectInput } from "@/components/forms/select-input";
import type { FieldChoice } from "@/lib/import-export/formats/choices";
import { FIELD_TARGETS } from "@/lib/import-export/formats/field-targets";
import type { FormatView } from "@/lib/import-export/server/view";
import type { FormStart } from "./form-values";

/** What each field of the person's own stands for, and the ends of its scale. */
export function FieldQuestions({ draft, start }: { draft: FormatView["draft"]; start: FormStart }) {
  const { asked, choices } = draft;
  return asked.fields.map((name, at) => (
    <FieldQuestion key={name} {...{ name, at, start }} choice={choices.fields[name]} ends={asked.ends[name]} />
  ));
}

interface FieldQuestionProps {
  name: string;
  at: number;
  choice: FieldChoice | undefined;
  /** The ends of its scale, where the file tells them. */
  ends: { low: number; high: number } | undefined;
  start: FormStart;
}

function FieldQuestion({ name, at, choice, ends, start }: FieldQuestionProps) {
  const t = useTranslations("importData");
  const scale = choice?.as;
  const isRated = scale === "mood" || scale === "stress" || scale === "sleepQuality";
  const end = (which: "Low" | "High", stored: number | undefined) => ({
    name: `field${at}${which}`,
    defaultValue: start.valueOf(`field${at}${which}`, stored),
    error: start.errorOf(`field${at}${which}`) ?? (stored === undefined ? t("scaleOpen") : undefined),
  });
  return (
    <fieldset className="grid max-w-96 gap-4 pb-6">
      <legend className="pb-3 font-semibold break-words">{name}</legend>
      <SelectInput
        name={`field${at}As`}
        label={t("formats.standsFor")}
        aria-label={`${t("formats.standsFor")}: ${name}`}
        defaultValue={start.valueOf(`field${at}As`, choice?.as)}
      >
        <option value="">{t("noColumn")}</option>
        {FIELD_TARGETS.map((target) => (
          <option key={target} value={target}>
            {target === "tags" ? t("formats.tags") : t(target)}
          </option>
        ))}
      </SelectInput>
      {isRated && (
        <>
          <div className="grid grid-cols-2 gap-4">
            <NumberInput
              label={t("scaleMin")}
              aria-label={`${t("scaleMin")}: ${name}`}
              {...end("Low", choice?.low ?? ends?.low)}
            />
            <NumberInput
              label={t("scaleMax")}
              aria-label={`${t("scaleMax")}: ${name}`}
              {...end("High", choice?.high ?? ends?.high)}
            />
          </div>
          <CheckBox
            name={`field${at}Reversed`}
            label={t(`reversed.${scale}`)}
            isChecked={start.isChecked(`field${at}Reversed`, choice?.reversed ?? false)}
          />
        </>
      )}
    </fieldset>
  );
}
