"use client";

import { useTranslations } from "next-intl";
import { Chips } from "@/components/forms/chips";
import { EntryForm } from "@/components/forms/entry-form";
import { NumberInput } from "@/components/forms/number-input";
import { TagInput } from "@/components/forms/tag-input";
import { TextInput } from "@/components/forms/text-input";
import { WritingLines } from "@/components/forms/writing-lines";
import { Disclosure } from "@/components/ui/disclosure";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { saveTherapyAction } from "@/lib/features/therapy/trajectories/actions";
import {
  DEFAULT_EVALUATE_EVERY,
  MAX_THERAPIST_LENGTH,
  PHASES,
  THERAPY_FORMS,
} from "@/lib/features/therapy/trajectories/choices";
import type { Phase, Therapy } from "@/lib/features/therapy/trajectories/schema";

interface TrajectoryFormProps {
  id: string;
  revision?: number;
  content?: Therapy;
  today: LocalDate;
}

/** A trajectory: when it began, with whom, in what form, and what for. Only its first day is asked. */
export function TrajectoryForm({ id, revision, content, today }: TrajectoryFormProps) {
  const t = useTranslations("therapies");
  const phaseDay = (phase: Phase) => content?.phases.find((existing) => existing.phase === phase)?.from;
  return (
    <EntryForm action={saveTherapyAction} id={id} revision={revision} save={t("save")}>
      {({ field, several }) => (
        <>
          <div className="grid max-w-112 grid-cols-[repeat(auto-fit,minmax(min(7rem,100%),1fr))] gap-4">
            <TextInput type="date" label={t("startedOn")} {...field("startedOn", content?.startedOn ?? today)} />
            <TextInput type="date" label={t("endedOn")} {...field("endedOn", content?.endedOn)} />
          </div>
          <TextInput
            label={t("therapist")}
            hint={t("therapistHint")}
            maxLength={MAX_THERAPIST_LENGTH}
            autoComplete="off"
            {...field("therapist", content?.therapist)}
          />
          <Chips
            label={t("forms")}
            name="forms"
            id={`forms-${id}`}
            options={THERAPY_FORMS.map((form) => ({ value: form, label: t(`form.${form}`) }))}
            defaultValues={THERAPY_FORMS.filter((form) => several("forms", content?.forms ?? []).includes(form))}
          />
          <TagInput
            label={t("ownForms")}
            hint={t("ownFormsHint")}
            {...field("ownForms", content?.ownForms.join(", "))}
          />
          <WritingLines
            label={t("helpWish")}
            labelLook="heading"
            hint={t("helpWishHint")}
            {...field("helpWish", content?.helpWish)}
          />
          <Disclosure summary={t("phases")} isOpen={(content?.phases.length ?? 0) > 0}>
            <p className="mb-3 text-small text-ink-2">{t("phasesHint")}</p>
            <div className="grid max-w-112 gap-4 shell:grid-cols-2">
              {PHASES.map((phase) => (
                <TextInput
                  key={phase}
                  type="date"
                  label={t(`phase.${phase}`)}
                  {...field(`phase-${phase}`, phaseDay(phase))}
                />
              ))}
            </div>
          </Disclosure>
          <div className="max-w-52">
            <NumberInput
              isWhole
              label={t("evaluateEvery")}
              {...field("evaluateEvery", content?.evaluateEvery ?? DEFAULT_EVALUATE_EVERY)}
            />
          </div>
        </>
      )}
    </EntryForm>
  );
}
