"use client";

import { useTranslations } from "next-intl";
import { EntryForm } from "@/components/forms/entry-form";
import { SelectInput } from "@/components/forms/select-input";
import { TextInput } from "@/components/forms/text-input";
import { WordChoice } from "@/components/forms/word-choice";
import { WritingLines } from "@/components/forms/writing-lines";
import { DoubtLink } from "@/components/shell/doubt-link";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { saveEffectAction } from "@/lib/features/effects/actions";
import { raisesDoubt } from "@/lib/features/effects/rules";
import { CAUSES, EFFECT_KINDS, MAX_OWN_WORDS_LENGTH, STRENGTHS } from "@/lib/features/effects/choices";
import type { Effect } from "@/lib/features/effects/schema";

interface EffectFormProps {
  /** The effect that is changed, or the id that a new one will have. */
  id: string;
  revision?: number;
  content?: Effect;
  today: LocalDate;
}

/** An unwanted effect: what it is, how strong, since when, and where it may come from. Only the first is asked. */
export function EffectForm({ id, revision, content, today }: EffectFormProps) {
  const t = useTranslations("effects");
  return (
    <EntryForm
      action={saveEffectAction}
      id={id}
      revision={revision}
      save={t("save")}
      unsavedKey={content ? undefined : "effect"}
    >
      {({ field, choice }) => (
        <>
          <div className="group">
            <SelectInput label={t("question")} labelLook="heading" {...field("kind", content?.kind)}>
              <option value="">{t("choose")}</option>
              {EFFECT_KINDS.map((kind) => (
                <option key={kind} value={kind} data-doubt={raisesDoubt(kind) || undefined}>
                  {t(`kind.${kind}`)}
                </option>
              ))}
            </SelectInput>
            <p className="hidden group-has-[[data-doubt]:checked]:block">
              <DoubtLink />
            </p>
          </div>
          <TextInput
            label={t("ownWords")}
            hint={t("ownWordsHint")}
            maxLength={MAX_OWN_WORDS_LENGTH}
            autoComplete="off"
            {...field("ownWords", content?.ownWords)}
          />
          <WordChoice
            label={t("strengthQuestion")}
            labelLook="above"
            options={STRENGTHS.map((strength) => ({ value: String(strength), label: t(`strength.${strength}`) }))}
            {...field("strength", content?.strength)}
          />
          <WordChoice
            label={t("causeQuestion")}
            labelLook="above"
            options={CAUSES.map((cause) => ({ value: cause, label: t(`cause.${cause}`) }))}
            {...choice("cause", content?.cause, CAUSES)}
          />
          <div className="max-w-52">
            <TextInput
              type="date"
              label={t("sinceQuestion")}
              max={today}
              {...field("since", content?.since ?? today)}
            />
          </div>
          <WritingLines label={t("note")} {...field("note", content?.note)} />
        </>
      )}
    </EntryForm>
  );
}
