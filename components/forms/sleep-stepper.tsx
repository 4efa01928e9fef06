"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { Icon } from "@/components/ui/icon";
import { formatter } from "@/lib/platform/i18n/format";
import { Field, type FieldTexts, type LabelLook } from "./field";
import { describedBy, fieldIds } from "./field-ids";
import { typeInto } from "./type-into";

interface SleepStepperProps extends FieldTexts {
  labelLook?: LabelLook;
  /** Hours, "6.5" or "6,5"; absent or "" is nothing. */
  defaultValue?: number | string | undefined;
  /** Where the first tap on − or + starts when nothing is filled in. */
  startAt?: number;
}

const STEP_HOURS = 0.5;
const MAX_HOURS = 24;
const STEP_BUTTON = "grid h-11 w-11.5 place-items-center hover:bg-sunk";

/**
 * Hours of sleep in halves. A text field, not a number field: those refuse a decimal comma in half of all
 * browsers and then send nothing at all.
 */
export function SleepStepper({ defaultValue, startAt = 7, labelLook, ...texts }: SleepStepperProps) {
  const t = useTranslations("ui");
  const { exact } = formatter(useLocale());
  const input = useRef<HTMLInputElement>(null);
  const ids = fieldIds(texts.name, texts.id);
  const shown = (value: number | string) => {
    const hours = Number(String(value).replace(",", "."));
    return value === "" || Number.isNaN(hours) ? String(value) : exact(hours);
  };
  const step = (by: number) => {
    if (!input.current) return;
    const now = Number(input.current.value.replace(",", "."));
    const next = input.current.value.trim() === "" || Number.isNaN(now) ? startAt : now + by;
    typeInto(input.current, exact(Math.min(MAX_HOURS, Math.max(0, next))));
  };
  return (
    <Field {...texts} labelLook={labelLook}>
      <div className="inline-flex max-w-full flex-wrap items-center rounded-r1 border-[1.5px] border-hair-strong bg-raised">
        <button
          type="button"
          className={`only-with-script ${STEP_BUTTON}`}
          aria-label={t("halfHourLess")}
          onClick={() => step(-STEP_HOURS)}
        >
          <Icon name="minus" className="size-4" />
        </button>
        <span className="flex h-11 items-center border-x border-hair px-3 font-serif text-[1.375rem]">
          <input
            ref={input}
            type="text"
            inputMode="decimal"
            placeholder="–"
            autoComplete="off"
            name={texts.name}
            id={ids.input}
            defaultValue={shown(defaultValue ?? "")}
            className="h-11 w-12 bg-transparent text-center"
            {...describedBy(ids, texts)}
          />
          <span aria-hidden="true">{t("hours")}</span>
        </span>
        <button
          type="button"
          className={`only-with-script ${STEP_BUTTON}`}
          aria-label={t("halfHourMore")}
          onClick={() => step(STEP_HOURS)}
        >
          <Icon name="plus" className="size-4" />
        </button>
      </div>
    </Field>
  );
}
