"use client";

import { useTranslations } from "next-intl";
import { SelectInput } from "@/components/forms/select-input";
import type { TableView } from "@/lib/import-export/server/view";
import type { FormStart } from "./form-values";

/** Which line of the file names the columns: titles and notes can stand above it, or there is none. */
export function HeaderField({ view, start }: { view: TableView; start: FormStart }) {
  const t = useTranslations("importData");
  return (
    <SelectInput
      name="headerLine"
      label={t("headerLine")}
      hint={t("headerHint")}
      defaultValue={start.valueOf("headerLine", view.headerLine)}
    >
      <option value="0">{t("noHeader")}</option>
      {view.top.map(({ line, start: beginning }) => (
        <option key={line} value={line}>
          {t("headerOption", { line, start: beginning })}
        </option>
      ))}
    </SelectInput>
  );
}
