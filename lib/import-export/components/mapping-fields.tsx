"use client";

import { useTranslations } from "next-intl";
import { SelectInput } from "@/components/forms/select-input";
import { WordChoice } from "@/components/forms/word-choice";
import { Section } from "@/components/ui/section";
import type { RatedTarget } from "@/lib/import-export/core/header-words";
import { isScaleOpen } from "@/lib/import-export/core/open-choice";
import type { TableView } from "@/lib/import-export/server/view";
import { ColumnSelect } from "./column-select";
import type { FormStart } from "./form-values";
import { RatedFields } from "./rated-fields";
import { WhenFields } from "./when-fields";

const UNITS = ["hours", "minutes", "clock"] as const;
const UNREADABLE = ["skip-row", "leave-out"] as const;

interface MappingFieldsProps {
  view: TableView;
  start: FormStart;
  dayStartsAtHour: number;
}

/** Which column becomes what, and how it is read. */
export function MappingFields({ view, start, dayStartsAtHour }: MappingFieldsProps) {
  const t = useTranslations("importData");
  const { columns, seen } = view;
  const { choices } = view.draft;
  const { note, unreadableValue } = choices;
  const rated = (target: RatedTarget) => ({
    columns,
    start,
    chosen: choices[target],
    seen: seen[target],
    isOpen: view.open === "scale" && isScaleOpen(choices[target]),
  });
  if (view.isOwn) return <WhenFields view={view} start={start} dayStartsAtHour={dayStartsAtHour} />;
  return (
    <>
      <WhenFields view={view} start={start} dayStartsAtHour={dayStartsAtHour} />
      <RatedFields target="mood" {...rated("mood")} />
      <RatedFields target="stress" {...rated("stress")} />
      <SleepFields view={view} start={start} />
      <RatedFields target="sleepQuality" {...rated("sleepQuality")} />
      <Section label={t("note")} isLabelHeading>
        <ColumnSelect
          name="noteColumn"
          label={t("column")}
          about={t("note")}
          columns={columns}
          chosen={start.valueOf("noteColumn", note?.column)}
        />
      </Section>
      <Section label={t("unreadable")} isLabelHeading>
        <WordChoice
          name="unreadableValue"
          label={t("unreadableValue")}
          labelLook="above"
          isClearable={false}
          defaultValue={UNREADABLE.find((value) => value === start.valueOf("unreadableValue", unreadableValue))}
          options={UNREADABLE.map((value) => ({ value, label: t(`unreadableValues.${value}`) }))}
        />
      </Section>
    </>
  );
}

function SleepFields({ view, start }: Omit<MappingFieldsProps, "dayStartsAtHour">) {
  const t = useTranslations("importData");
  const { sleepHours } = view.draft.choices;
  return (
    <Section label={t("sleepHours")} isLabelHeading>
      <div className="grid gap-4">
        <ColumnSelect
          name="sleepHoursColumn"
          label={t("column")}
          about={t("sleepHours")}
          columns={view.columns}
          chosen={start.valueOf("sleepHoursColumn", sleepHours?.column)}
        />
        {sleepHours && (
          <SelectInput
            name="sleepHoursUnit"
            label={t("sleepUnit")}
            defaultValue={start.valueOf("sleepHoursUnit", sleepHours.unit)}
          >
            {UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {t(`sleepUnits.${unit}`)}
              </option>
            ))}
          </SelectInput>
        )}
      </div>
    </Section>
  );
}
