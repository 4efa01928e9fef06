"use client";

import { useTranslations } from "next-intl";
import { SelectInput } from "@/components/forms/select-input";
import type { ColumnView } from "@/lib/import-export/server/view";

interface ColumnSelectProps {
  name: string;
  label: string;
  columns: readonly ColumnView[];
  /** Position of the chosen column, from 0; empty for none. */
  chosen: string;
  hint?: string;
  /** What the column becomes, for whoever hears the field without the heading above it. */
  about?: string;
}

/** The name of a column, or its number in a file without names. */
export function useColumnName(): (column: ColumnView | undefined, index: number) => string {
  const t = useTranslations("importData");
  return (column, index) => column?.name ?? t("unnamedColumn", { number: index + 1 });
}

/** Which column of the file becomes this. Its first values tell columns apart. */
export function ColumnSelect({ columns, chosen, about, ...texts }: ColumnSelectProps) {
  const t = useTranslations("importData");
  const nameOf = useColumnName();
  return (
    <SelectInput {...texts} aria-label={about && `${texts.label}: ${about}`} defaultValue={chosen}>
      <option value="">{t("noColumn")}</option>
      {columns.map((column, index) => {
        const name = nameOf(column, index);
        const examples = column.examples.join(" · ");
        return (
          <option key={index} value={index}>
            {examples ? t("columnOption", { name, examples }) : name}
          </option>
        );
      })}
    </SelectInput>
  );
}
