"use client";

import { useLocale, useTranslations } from "next-intl";
import { SubmitButton } from "@/components/forms/submit-button";
import { SelectInput } from "@/components/forms/select-input";
import { Section } from "@/components/ui/section";
import { formatter } from "@/lib/platform/i18n/format";
import { DATE_FORMATS } from "@/lib/import-export/core/date-formats";
import type { TableView } from "@/lib/import-export/server/view";
import { ColumnSelect } from "./column-select";
import type { FormStart } from "./form-values";

interface WhenFieldsProps {
  view: TableView;
  start: FormStart;
  dayStartsAtHour: number;
}

/** The columns of date and time, and in which order a date is written. */
export function WhenFields({ view, start, dayStartsAtHour }: WhenFieldsProps) {
  const t = useTranslations("importData");
  const format = formatter(useLocale());
  const { choices } = view.draft;
  const readings = new Map(view.dateReadings.map((reading) => [reading.format, reading]));
  const fitting = view.dateReadings.map((reading) => reading.format);
  const formats = [...fitting, ...DATE_FORMATS.filter((each) => !readings.has(each))];
  const openError = view.open === "date-format" ? t("open.date-format") : undefined;
  const labelOf = (name: (typeof DATE_FORMATS)[number]) => {
    const reading = readings.get(name);
    const words = t(`dateFormats.${name}`);
    if (!reading?.day) return words;
    return t("dateExample", { format: words, example: reading.example, day: format.dayYear(reading.day) });
  };
  return (
    <Section label={t("when")} isLabelHeading>
      <div className="grid gap-5">
        {view.isOwn ? (
          <input type="hidden" name="dateColumn" value={choices.date.column ?? 0} />
        ) : (
          <ColumnSelect
            name="dateColumn"
            label={t("dateColumn")}
            columns={view.columns}
            chosen={start.valueOf("dateColumn", choices.date.column)}
          />
        )}
        <SelectInput
          name="dateFormat"
          label={t("dateFormat")}
          defaultValue={start.valueOf("dateFormat", choices.date.format)}
          error={openError}
        >
          <option value="">{t("chooseFormat")}</option>
          {formats.map((each) => (
            <option key={each} value={each}>
              {labelOf(each)}
            </option>
          ))}
        </SelectInput>
        {openError && (
          // The one question that is open; the other button is below everything that was detected.
          <div>
            <SubmitButton name="intent" value="preview">
              {t("useFormat")}
            </SubmitButton>
          </div>
        )}
        {!view.isOwn && (
          <ColumnSelect
            name="timeColumn"
            label={t("timeColumn")}
            hint={t("timeHint", { hour: dayStartsAtHour })}
            columns={view.columns}
            chosen={start.valueOf("timeColumn", choices.time?.column)}
          />
        )}
      </div>
    </Section>
  );
}
