"use client";

import { useTranslations } from "next-intl";
import { EntryForm } from "@/components/forms/entry-form";
import { NumberInput } from "@/components/forms/number-input";
import { TextInput } from "@/components/forms/text-input";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { saveGoalAction } from "@/lib/features/therapy/goals/actions";
import { MAX_GOAL_LENGTH } from "@/lib/features/therapy/goals/choices";
import type { Goal } from "@/lib/features/therapy/goals/schema";

interface GoalFormProps {
  id: string;
  revision?: number;
  content?: Goal;
  today: LocalDate;
}

/** A goal in own words, with where it stands and what would be good enough. */
export function GoalForm({ id, revision, content, today }: GoalFormProps) {
  const t = useTranslations("goals");
  return (
    <EntryForm action={saveGoalAction} id={id} revision={revision} save={t("save")}>
      {({ field }) => (
        <>
          <TextInput
            label={t("question")}
            labelLook="heading"
            hint={t("hint")}
            maxLength={MAX_GOAL_LENGTH}
            autoComplete="off"
            {...field("text", content?.text)}
          />
          <div className="grid max-w-112 grid-cols-[repeat(auto-fit,minmax(min(7rem,100%),1fr))] items-end gap-4">
            <NumberInput label={t("startGrade")} {...field("startGrade", content?.startGrade)} />
            <NumberInput label={t("wishGrade")} {...field("wishGrade", content?.wishGrade)} />
          </div>
          <p className="-mt-4 text-small text-ink-2">{t("wishHint")}</p>
          <div className="max-w-52">
            <TextInput type="date" label={t("setOn")} max={today} {...field("setOn", content?.setOn ?? today)} />
          </div>
        </>
      )}
    </EntryForm>
  );
}
