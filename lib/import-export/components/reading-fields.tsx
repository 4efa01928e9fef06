"use client";

import { useTranslations } from "next-intl";
import { SelectInput } from "@/components/forms/select-input";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { DECIMAL_NAMES, DELIMITER_NAMES, nameOfSign } from "@/lib/import-export/server/sign-names";
import type { TableView } from "@/lib/import-export/server/view";
import type { FormStart } from "./form-values";
import { HeaderField } from "./header-field";

const DELIMITERS = ["comma", "semicolon", "tab", "bar"] as const;
const DECIMALS = ["comma", "point"] as const;

interface ReadingFieldsProps {
  view: TableView;
  start: FormStart;
  isOpen: boolean;
}

/** The signs between columns and in numbers, folded: they are seldom wrong. */
export function ReadingFields({ view, start, isOpen }: ReadingFieldsProps) {
  const t = useTranslations("importData");
  const { choices } = view.draft;
  const delimiter = nameOfSign(DELIMITER_NAMES, choices.delimiter) ?? "comma";
  const decimals = nameOfSign(DECIMAL_NAMES, choices.decimalSign) ?? "point";
  const value = t("readingValue", { delimiter: t(`delimiters.${delimiter}`), decimals: t(`decimalSigns.${decimals}`) });
  return (
    <Section label={t("reading")} isLabelHeading>
      <Disclosure summary={value} isOpen={isOpen}>
        <div className="grid max-w-96 grid-cols-2 items-end gap-4">
          <SelectInput name="delimiter" label={t("delimiter")} defaultValue={start.valueOf("delimiter", delimiter)}>
            {DELIMITERS.map((name) => (
              <option key={name} value={name}>
                {t(`delimiters.${name}`)}
              </option>
            ))}
          </SelectInput>
          <SelectInput
            name="decimalSign"
            label={t("decimalSign")}
            defaultValue={start.valueOf("decimalSign", decimals)}
          >
            {DECIMALS.map((name) => (
              <option key={name} value={name}>
                {t(`decimalSigns.${name}`)}
              </option>
            ))}
          </SelectInput>
        </div>
      </Disclosure>
      {view.top.length > 0 && (
        <div className="mt-4">
          <HeaderField view={view} start={start} />
        </div>
      )}
    </Section>
  );
}
