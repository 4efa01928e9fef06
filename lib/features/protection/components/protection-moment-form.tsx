"use client";

import { useTranslations } from "next-intl";
import { Chips } from "@/components/forms/chips";
import { EntryForm } from "@/components/forms/entry-form";
import { TextInput } from "@/components/forms/text-input";
import { WordChoice } from "@/components/forms/word-choice";
import { WritingLines } from "@/components/forms/writing-lines";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { saveMomentAction } from "@/lib/features/protection/actions";
import { MAX_OWN_WORDS_LENGTH, NEEDS, SHARINGS, SIGNS } from "@/lib/features/protection/choices";
import type { ProtectionMoment } from "@/lib/features/protection/schema";

interface MomentFormProps {
  /** The moment that is looked at, or the id that a new one will have. */
  id: string;
  revision?: number;
  content?: ProtectionMoment;
  today: LocalDate;
}

/** A protection moment: what happened, what it may have protected, what it needed. Every part is optional. */
export function ProtectionMomentForm({ id, revision, content, today }: MomentFormProps) {
  const t = useTranslations("protection");
  return (
    <EntryForm action={saveMomentAction} id={id} revision={revision} save={t("save")}>
      {({ field, choice, chips }) => (
        <>
          <input type="hidden" name="sessionId" value={content?.sessionId ?? ""} />
          <Chips
            label={t("signsQuestion")}
            labelLook="heading"
            options={SIGNS.map((value) => ({ value, label: t(`sign.${value}`) }))}
            {...chips("signs", content?.signs, SIGNS)}
          />
          <TextInput
            label={t("ownSign")}
            maxLength={MAX_OWN_WORDS_LENGTH}
            autoComplete="off"
            {...field("ownSign", content?.ownSign)}
          />
          <WritingLines
            label={t("protectedQuestion")}
            labelLook="heading"
            hint={t("protectedHint")}
            {...field("protectedWhat", content?.protectedWhat)}
          />
          <Chips
            label={t("needsQuestion")}
            labelLook="heading"
            options={NEEDS.map((value) => ({ value, label: t(`need.${value}`) }))}
            {...chips("needs", content?.needs, NEEDS)}
          />
          <TextInput
            label={t("ownNeed")}
            maxLength={MAX_OWN_WORDS_LENGTH}
            autoComplete="off"
            {...field("ownNeed", content?.ownNeed)}
          />
          <WordChoice
            label={t("shareQuestion")}
            labelLook="above"
            options={SHARINGS.map((value) => ({ value, label: t(`share.${value}`) }))}
            {...choice("share", content?.share, SHARINGS)}
          />
          <div className="max-w-52">
            <TextInput type="date" label={t("dayQuestion")} max={today} {...field("day", content?.day ?? today)} />
          </div>
        </>
      )}
    </EntryForm>
  );
}
