"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { ErrorSummary } from "@/components/forms/error-summary";
import { SelectInput } from "@/components/forms/select-input";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { WordChoice } from "@/components/forms/word-choice";
import { Section } from "@/components/ui/section";
import { mapTableAction } from "@/lib/transfer/actions";
import type { TableView } from "@/lib/transfer/view";
import { ColumnSelect } from "./column-select";
import { FaultNotice } from "./fault-notice";
import { PreviewSection } from "./preview-section";
import { RatedFields } from "./rated-fields";
import { ReadingFields } from "./reading-fields";
import { WhenFields } from "./when-fields";

const UNITS = ["hours", "minutes", "clock"] as const;
const UNREADABLE = ["skip-row", "leave-out"] as const;

/** How a table becomes check-ins: everything that was detected, to be corrected, and what comes of it. */
export function TableImportForm({ view, dayStartsAtHour }: { view: TableView; dayStartsAtHour: number }) {
  const t = useTranslations("importData");
  const tError = useTranslations("errors");
  const [result, formAction] = useActionState(mapTableAction, null);
  const errorOf = useFieldErrors(result);
  const { draft, columns, fault } = view;
  const { choices } = draft;
  return (
    <form action={formAction}>
      <input type="hidden" name="draftId" value={draft.id} />
      {result?.ok === false && <ErrorSummary title={tError(result.code)} />}
      <ReadingFields choices={choices} isOpen={fault !== null} />
      {fault ? (
        <FaultNotice fault={fault} />
      ) : (
        <>
          <WhenFields view={view} dayStartsAtHour={dayStartsAtHour} />
          <RatedFields target="mood" columns={columns} chosen={choices.mood} errorOf={errorOf} />
          <RatedFields target="stress" columns={columns} chosen={choices.stress} errorOf={errorOf} />
          <Section label={t("sleepHours")} isLabelHeading>
            <div className="grid gap-4">
              <ColumnSelect
                name="sleepHoursColumn"
                label={t("column")}
                columns={columns}
                chosen={choices.sleepHours?.column}
              />
              <SelectInput
                name="sleepHoursUnit"
                label={t("sleepUnit")}
                defaultValue={choices.sleepHours?.unit ?? "hours"}
              >
                {UNITS.map((unit) => (
                  <option key={unit} value={unit}>
                    {t(`sleepUnits.${unit}`)}
                  </option>
                ))}
              </SelectInput>
            </div>
          </Section>
          <RatedFields target="sleepQuality" columns={columns} chosen={choices.sleepQuality} errorOf={errorOf} />
          <Section label={t("note")} isLabelHeading>
            <ColumnSelect name="noteColumn" label={t("column")} columns={columns} chosen={choices.note?.column} />
          </Section>
          <Section label={t("unreadable")} isLabelHeading>
            <WordChoice
              name="unreadableValue"
              label={t("unreadableValue")}
              labelLook="above"
              isClearable={false}
              defaultValue={choices.unreadableValue}
              options={UNREADABLE.map((value) => ({ value, label: t(`unreadableValues.${value}`) }))}
            />
          </Section>
        </>
      )}
      <div className="pb-8 wide:ml-[calc(var(--margin-col)+var(--gutter))]">
        <SubmitButton name="intent" value="preview" variant="secondary">
          {t("refresh")}
        </SubmitButton>
      </div>
      {!fault && <PreviewSection view={view} />}
    </form>
  );
}
