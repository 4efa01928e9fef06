"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ErrorSummary } from "@/components/forms/error-summary";
import { SelectInput } from "@/components/forms/select-input";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { ThereNow } from "@/components/forms/there-now";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import { WordChoice } from "@/components/forms/word-choice";
import { WritingLines } from "@/components/forms/writing-lines";
import type { LocalDate } from "@/lib/calendar/local-date";
import { saveEffectAction } from "@/lib/effects/actions";
import { CAUSES, EFFECT_KINDS, MAX_OWN_WORDS_LENGTH, STRENGTHS, type Effect } from "@/lib/effects/schema";

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
  const tError = useTranslations("errors");
  const [result, action] = useFormAction(saveEffectAction);
  const fieldError = useFieldErrors(result);
  const typed = result?.ok === false ? (result.values ?? {}) : undefined;
  const value = (name: string, kept: string | number | undefined) => {
    const given = typed ? typed[name] : kept;
    return given === undefined ? "" : String(given);
  };
  const ids = (name: string) => `${name}-${id}`;
  return (
    <ActionForm result={result} action={action} noValidate className="grid max-w-measure grid-cols-1 gap-6">
      {result?.ok === false && <ErrorSummary title={tError(result.code)} />}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={value("revision", revision)} autoComplete="off" />
      <SelectInput
        name="kind"
        id={ids("kind")}
        label={t("question")}
        labelLook="heading"
        defaultValue={value("kind", content?.kind)}
        error={fieldError("kind")}
      >
        <option value="">{t("choose")}</option>
        {EFFECT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kind.${kind}`)}
          </option>
        ))}
      </SelectInput>
      <TextInput
        name="ownWords"
        id={ids("ownWords")}
        label={t("ownWords")}
        hint={t("ownWordsHint")}
        defaultValue={value("ownWords", content?.ownWords)}
        maxLength={MAX_OWN_WORDS_LENGTH}
        autoComplete="off"
        error={fieldError("ownWords")}
      />
      <WordChoice
        name="strength"
        id={ids("strength")}
        label={t("strengthQuestion")}
        labelLook="above"
        options={STRENGTHS.map((strength) => ({ value: String(strength), label: t(`strength.${strength}`) }))}
        defaultValue={value("strength", content?.strength)}
        error={fieldError("strength")}
      />
      <WordChoice
        name="cause"
        id={ids("cause")}
        label={t("causeQuestion")}
        labelLook="above"
        options={CAUSES.map((cause) => ({ value: cause, label: t(`cause.${cause}`) }))}
        defaultValue={CAUSES.find((cause) => cause === value("cause", content?.cause))}
        error={fieldError("cause")}
      />
      <div className="max-w-52">
        <TextInput
          type="date"
          name="since"
          id={ids("since")}
          label={t("sinceQuestion")}
          defaultValue={value("since", content?.since ?? today)}
          max={today}
          error={fieldError("since")}
        />
      </div>
      <WritingLines
        name="note"
        id={ids("note")}
        label={t("note")}
        defaultValue={value("note", content?.note)}
        error={fieldError("note")}
      />
      {typed?.there !== undefined && <ThereNow words={String(typed.there)} />}
      <div>
        <SubmitButton variant="secondary">{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
