"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { Icon } from "@/components/ui/icon";
import { formatter } from "@/lib/platform/i18n/format";
import { numberIn } from "@/lib/platform/text/number-in";
import { Field, type FieldTexts, type LabelLook } from "./field";
import { describedBy, fieldIds } from "./field-ids";
import { shownNumber } from "./shown-number";
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

/** Hours of sleep in halves; a text field for the reason that `NumberInput` is one. */
export function SleepStepper({ defaultValue, startAt = 7, labelLook, ...texts }: SleepStepperProps) {
  const t = useTranslations("ui");
  const locale = useLocale();
  const { exact } = formatter(locale);
  const input = useRef<HTMLInputElement>(null);
  const ids = fieldIds(texts.name, texts.id);
  const step = (by: number) => {
    if (!input.current) return;
    const now = numberIn(input.current.value);
    const next = Number.isNaN(now) ? startAt : now + by;
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
            defaultValue={shownNumber(defaultValue ?? "", locale)}
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
