"use client";

import { useLocale, useTranslations } from "next-intl";
import { NumberInput } from "@/components/forms/number-input";
import { Section } from "@/components/ui/section";
import { formatter } from "@/lib/platform/i18n/format";
import type { RatedChoice } from "@/lib/import-export/core/mapping";
import type { ColumnView } from "@/lib/import-export/server/view";
import { CheckBox } from "@/components/forms/check-box";
import { ColumnSelect } from "./column-select";
import type { FormStart } from "./form-values";

interface RatedFieldsProps {
  target: "mood" | "stress" | "sleepQuality";
  columns: readonly ColumnView[];
  chosen: RatedChoice | undefined;
  /** Smallest and largest number in the chosen column. */
  seen: { min: number; max: number } | undefined;
  start: FormStart;
  /** True where the ends of the scale have to be filled in. */
  isOpen: boolean;
}

/** A column of ratings; once there is one, the ends of its scale and which end is which. */
export function RatedFields({ target, columns, chosen, seen, start, isOpen }: RatedFieldsProps) {
  const t = useTranslations("importData");
  const format = formatter(useLocale());
  const openError = isOpen ? t("scaleOpen") : undefined;
  return (
    <Section label={t(target)} isLabelHeading>
      <ColumnSelect
        name={`${target}Column`}
        label={t("column")}
        about={t(target)}
        columns={columns}
        chosen={start.valueOf(`${target}Column`, chosen?.column)}
      />
      {chosen && (
        <>
          <fieldset className="mt-4 grid max-w-96 grid-cols-2 gap-4">
            <legend className="sr-only">{t("scaleOf", { name: t(target) })}</legend>
            <NumberInput
              name={`${target}Min`}
              label={t("scaleMin")}
              aria-label={`${t("scaleMin")}: ${t(target)}`}
              defaultValue={start.valueOf(`${target}Min`, chosen.min)}
              error={start.errorOf(`${target}Min`) ?? openError}
            />
            <NumberInput
              name={`${target}Max`}
              label={t("scaleMax")}
              aria-label={`${t("scaleMax")}: ${t(target)}`}
              defaultValue={start.valueOf(`${target}Max`, chosen.max)}
              error={start.errorOf(`${target}Max`)}
            />
          </fieldset>
          {seen && (
            <p className="mt-1.5 max-w-measure text-small text-ink-2">
              {t("scaleSeen", { min: format.grade(seen.min), max: format.grade(seen.max) })}
            </p>
          )}
          <CheckBox
            name={`${target}Reversed`}
            label={t(`reversed.${target}`)}
            isChecked={start.isChecked(`${target}Reversed`, chosen.reversed)}
          />
        </>
      )}
    </Section>
  );
}
