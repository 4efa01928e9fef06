"use client";

import { useLocale } from "next-intl";
import { shownNumber } from "./shown-number";
import { TextInput, type TextInputProps } from "./text-input";

interface NumberInputProps extends Omit<TextInputProps, "type" | "inputMode" | "defaultValue"> {
  /** What is shown at first, with a comma or a point; "" is nothing. */
  defaultValue?: string | number | undefined;
  /** Whether only whole numbers make sense: a phone then shows digits alone. */
  isWhole?: boolean;
}

/**
 * A number with a decimal comma or point. A text field, not a number field: those refuse a decimal comma in half of all
 * browsers and then send nothing at all.
 */
export function NumberInput({ defaultValue = "", isWhole = false, ...field }: NumberInputProps) {
  const shown = shownNumber(defaultValue, useLocale());
  return <TextInput inputMode={isWhole ? "numeric" : "decimal"} autoComplete="off" defaultValue={shown} {...field} />;
}
