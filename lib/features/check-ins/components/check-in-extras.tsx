"use client";

import { useLocale, useTranslations } from "next-intl";
import { SleepStepper } from "@/components/forms/sleep-stepper";
import { TagInput } from "@/components/forms/tag-input";
import { TextInput } from "@/components/forms/text-input";
import { WritingLines } from "@/components/forms/writing-lines";
import { Disclosure } from "@/components/ui/disclosure";
import { laterDay } from "@/lib/platform/calendar/local-date";
import { formatter } from "@/lib/platform/i18n/format";
import type { CheckInDefaults } from "./check-in-defaults";
import { Grade } from "./grade";

interface CheckInExtrasProps {
  defaults: CheckInDefaults;
  suggestions: readonly string[];
  previousSleepHours?: number | undefined;
  today: string;
  isDayOpen?: boolean | undefined;
  isNoteOpen: boolean;
  fieldError: (name: string) => string | undefined;
}

/** Everything of a check-in that is optional: folded until somebody wants it. */
export function CheckInExtras({ defaults, fieldError, ...props }: CheckInExtrasProps) {
  const t = useTranslations("checkIns");
  const { grade } = formatter(useLocale());
  const previous = props.previousSleepHours;
  const text = (name: "note" | "tags" | "day" | "time") => ({
    name,
    defaultValue: defaults[name],
    error: fieldError(name),
  });
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-7">
      <Disclosure look="add" summary={t("stress")} isOpen={Boolean(defaults.stress)}>
        <Grade
          scale="stress"
          size="sm"
          label={t("stress")}
          labelLook="hidden"
          hint={t("stressHint")}
          isClearable
          defaultValue={defaults.stress}
          error={fieldError("stress")}
        />
      </Disclosure>
      <Disclosure look="add" summary={t("sleep")} isOpen={Boolean(defaults.sleepHours ?? defaults.sleepQuality)}>
        <SleepStepper
          name="sleepHours"
          label={t("sleepHours")}
          hint={previous === undefined ? undefined : t("sleepPrevious", { hours: grade(previous) })}
          defaultValue={defaults.sleepHours}
          {...(previous !== undefined && { startAt: previous })}
          error={fieldError("sleepHours")}
        />
        <div className="mt-6">
          <Grade
            scale="sleepQuality"
            size="sm"
            label={t("sleepQuality")}
            labelLook="plain"
            isClearable
            defaultValue={defaults.sleepQuality}
            error={fieldError("sleepQuality")}
          />
        </div>
      </Disclosure>
      <Disclosure look="add" summary={t("note")} isOpen={Boolean(defaults.note) || props.isNoteOpen}>
        <WritingLines label={t("note")} labelLook="hidden" placeholder={t("notePlaceholder")} {...text("note")} />
      </Disclosure>
      <Disclosure look="add" summary={t("tags")} isOpen={Boolean(defaults.tags)}>
        <TagInput label={t("tagsLabel")} hint={t("tagsHint")} suggestions={props.suggestions} {...text("tags")} />
      </Disclosure>
      <Disclosure look="add" summary={t("otherDay")} {...(props.isDayOpen && { isOpen: true })}>
        <div className="flex flex-wrap gap-5">
          <TextInput
            type="date"
            label={t("day")}
            hint={defaults.day === undefined ? t("dayHint") : undefined}
            max={laterDay(props.today, defaults.day)}
            {...text("day")}
          />
          <TextInput type="time" label={t("time")} {...text("time")} />
        </div>
      </Disclosure>
    </div>
  );
}
