"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/forms/field";
import { SleepStepper } from "@/components/forms/sleep-stepper";
import { TagInput } from "@/components/forms/tag-input";
import { TextInput } from "@/components/forms/text-input";
import { WritingLines } from "@/components/forms/writing-lines";
import { Disclosure } from "@/components/ui/disclosure";
import type { CheckInDefaults } from "./check-in-defaults";
import { Grade } from "./grade";

interface CheckInExtrasProps {
  defaults: CheckInDefaults;
  suggestions: readonly string[];
  previousSleepHours?: number;
  today: string;
  isDayOpen?: boolean;
  fieldError: (name: string) => string | undefined;
}

/** Everything of a check-in that is optional: folded until somebody wants it. */
export function CheckInExtras({ defaults, fieldError, ...props }: CheckInExtrasProps) {
  const t = useTranslations("checkIns");
  return (
    <div className="mt-3.5 flex flex-wrap items-center gap-x-7 gap-y-1">
      <Disclosure look="add" summary={t("stress")} isOpen={Boolean(defaults.stress)}>
        <Grade
          scale="stress"
          size="sm"
          label={t("stress")}
          defaultValue={defaults.stress}
          error={fieldError("stress")}
        />
      </Disclosure>
      <Disclosure look="add" summary={t("sleep")} isOpen={Boolean(defaults.sleepHours ?? defaults.sleepQuality)}>
        <SleepStepper
          name="sleepHours"
          label={t("sleepHours")}
          defaultValue={defaults.sleepHours}
          error={fieldError("sleepHours")}
        />
        <Grade
          scale="sleepQuality"
          size="sm"
          label={t("sleepQuality")}
          defaultValue={defaults.sleepQuality}
          error={fieldError("sleepQuality")}
        />
      </Disclosure>
      <Disclosure look="add" summary={t("note")} isOpen={Boolean(defaults.note)}>
        <WritingLines
          name="note"
          label={t("note")}
          placeholder={t("notePlaceholder")}
          defaultValue={defaults.note}
          error={fieldError("note")}
        />
      </Disclosure>
      <Disclosure look="add" summary={t("tags")} isOpen={Boolean(defaults.tags)}>
        <TagInput
          name="tags"
          label={t("tagsLabel")}
          hint={t("tagsHint")}
          suggestions={props.suggestions}
          defaultValue={defaults.tags}
          error={fieldError("tags")}
        />
      </Disclosure>
      <Disclosure look="add" summary={t("otherDay")} isOpen={props.isDayOpen}>
        <Field label={t("day")} name="day" error={fieldError("day")}>
          <TextInput type="date" name="day" max={props.today} defaultValue={defaults.day} />
        </Field>
        <Field label={t("time")} name="time" error={fieldError("time")}>
          <TextInput type="time" name="time" defaultValue={defaults.time} />
        </Field>
      </Disclosure>
    </div>
  );
}
