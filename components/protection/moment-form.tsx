"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { Chips } from "@/components/forms/chips";
import { ErrorSummary } from "@/components/forms/error-summary";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { ThereNow } from "@/components/forms/there-now";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import { WordChoice } from "@/components/forms/word-choice";
import { WritingLines } from "@/components/forms/writing-lines";
import type { LocalDate } from "@/lib/calendar/local-date";
import { saveMomentAction } from "@/lib/protection/actions";
import { MAX_OWN_WORDS_LENGTH, NEEDS, SHARINGS, SIGNS, type ProtectionMoment } from "@/lib/protection/schema";

interface MomentFormProps {
  /** The moment that is looked at, or the id that a new one will have. */
  id: string;
  revision?: number;
  content?: ProtectionMoment;
  today: LocalDate;
}

/** A protection moment: what happened, what it may have protected, what it needed. Every part is optional. */
export function MomentForm({ id, revision, content, today }: MomentFormProps) {
  const t = useTranslations("protection");
  const tError = useTranslations("errors");
  const [result, action] = useFormAction(saveMomentAction);
  const fieldError = useFieldErrors(result);
  const typed = result?.ok === false ? (result.values ?? {}) : undefined;
  const text = (name: "day" | "ownSign" | "protectedWhat" | "ownNeed" | "share", kept: string | undefined) => ({
    name,
    id: `${name}-${id}`,
    defaultValue: String((typed ? typed[name] : kept) ?? ""),
    error: fieldError(name),
  });
  const ticked = <V extends string>(name: "signs" | "needs", all: readonly V[], kept: readonly V[] = []) => {
    const given = typed ? [typed[name] ?? []].flat() : kept;
    const values = all.filter((value) => given.some((each) => each === value));
    return { name, id: `${name}-${id}`, defaultValues: values };
  };
  return (
    <ActionForm result={result} action={action} noValidate className="grid max-w-measure grid-cols-1 gap-6">
      {result?.ok === false && <ErrorSummary title={tError(result.code)} />}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={String(typed?.revision ?? revision ?? "")} autoComplete="off" />
      <input type="hidden" name="sessionId" value={content?.sessionId ?? ""} />
      <Chips
        label={t("signsQuestion")}
        labelLook="heading"
        options={SIGNS.map((value) => ({ value, label: t(`sign.${value}`) }))}
        {...ticked("signs", SIGNS, content?.signs)}
      />
      <TextInput
        label={t("ownSign")}
        maxLength={MAX_OWN_WORDS_LENGTH}
        autoComplete="off"
        {...text("ownSign", content?.ownSign)}
      />
      <WritingLines
        label={t("protectedQuestion")}
        labelLook="heading"
        hint={t("protectedHint")}
        {...text("protectedWhat", content?.protectedWhat)}
      />
      <Chips
        label={t("needsQuestion")}
        labelLook="heading"
        options={NEEDS.map((value) => ({ value, label: t(`need.${value}`) }))}
        {...ticked("needs", NEEDS, content?.needs)}
      />
      <TextInput
        label={t("ownNeed")}
        maxLength={MAX_OWN_WORDS_LENGTH}
        autoComplete="off"
        {...text("ownNeed", content?.ownNeed)}
      />
      <WordChoice
        label={t("shareQuestion")}
        labelLook="above"
        options={SHARINGS.map((value) => ({ value, label: t(`share.${value}`) }))}
        {...text("share", content?.share)}
      />
      <div className="max-w-52">
        <TextInput type="date" label={t("dayQuestion")} max={today} {...text("day", content?.day ?? today)} />
      </div>
      {typed?.there !== undefined && <ThereNow words={String(typed.there)} />}
      <div>
        <SubmitButton variant="secondary">{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
