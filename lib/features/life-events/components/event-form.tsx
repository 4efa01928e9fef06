"use client";

import { useTranslations } from "next-intl";
import { CheckBox } from "@/components/forms/check-box";
import { EntryForm } from "@/components/forms/entry-form";
import { TextInput } from "@/components/forms/text-input";
import { WritingLines } from "@/components/forms/writing-lines";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { saveLifeEventAction } from "@/lib/features/life-events/actions";
import { MAX_NAME_LENGTH } from "@/lib/features/life-events/choices";
import type { LifeEvent } from "@/lib/features/life-events/schema";

interface EventFormProps {
  /** The event that is changed, or the id that a new one will have. */
  id: string;
  revision?: number;
  content?: LifeEvent;
  today: LocalDate;
}

/** Something that happened besides therapy: what, and when. */
export function EventForm({ id, revision, content, today }: EventFormProps) {
  const t = useTranslations("lifeEvents");
  return (
    <EntryForm action={saveLifeEventAction} id={id} revision={revision} save={t("save")}>
      {({ field, isOn }) => (
        <>
          <TextInput
            label={t("question")}
            labelLook="heading"
            hint={t("questionHint")}
            maxLength={MAX_NAME_LENGTH}
            autoComplete="off"
            {...field("name", content?.name)}
          />
          <div className="grid max-w-112 grid-cols-[repeat(auto-fit,minmax(min(7rem,100%),1fr))] gap-4">
            <TextInput type="date" label={t("day")} max={today} {...field("day", content?.day ?? today)} />
            <TextInput type="date" label={t("until")} max={today} {...field("until", content?.until)} />
          </div>
          <CheckBox name="goesOn" label={t("goesOn")} isChecked={isOn("goesOn", content?.goesOn ?? false)} />
          <WritingLines label={t("note")} {...field("note", content?.note)} />
        </>
      )}
    </EntryForm>
  );
}
