"use client";

import { useTranslations } from "next-intl";
import { SelectInput } from "@/components/forms/select-input";
import { Section } from "@/components/ui/section";
import type { MappingChoices } from "@/lib/portability/mapping";
import { DECIMAL_NAMES, DELIMITER_NAMES, nameOfSign } from "@/lib/transfer/sign-names";

const DELIMITERS = ["comma", "semicolon", "tab", "bar"] as const;
const DECIMALS = ["comma", "point"] as const;

/** The signs between columns and in numbers. */
export function ReadingFields({ choices }: { choices: MappingChoices }) {
  const t = useTranslations("importData");
  return (
    <Section label={t("reading")} isLabelHeading>
      <div className="grid max-w-96 grid-cols-2 items-end gap-4">
        <SelectInput
          name="delimiter"
          label={t("delimiter")}
          defaultValue={nameOfSign(DELIMITER_NAMES, choices.delimiter)}
        >
          {DELIMITERS.map((name) => (
            <option key={name} value={name}>
              {t(`delimiters.${name}`)}
            </option>
          ))}
        </SelectInput>
        <SelectInput
          name="decimalSign"
          label={t("decimalSign")}
          defaultValue={nameOfSign(DECIMAL_NAMES, choices.decimalSign)}
        >
          {DECIMALS.map((name) => (
            <option key={name} value={name}>
              {t(`decimalSigns.${name}`)}
            </option>
          ))}
        </SelectInput>
      </div>
    </Section>
  );
}
