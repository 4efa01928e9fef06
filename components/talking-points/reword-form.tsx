"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFormAction } from "@/components/forms/use-form-action";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { WritingLines } from "@/components/forms/writing-lines";
import { rewordPointAction } from "@/lib/talking-points/actions";
import { MAX_SENTENCE_LENGTH } from "@/lib/talking-points/schema";
import { Quote } from "./quote";
import { Refusal } from "./refusal";

interface RewordFormProps {
  id: string;
  text: string;
  revision: number;
}

/** The same point in other words. Saving again after the words from elsewhere were shown puts these in their place. */
export function RewordForm({ id, text, revision }: RewordFormProps) {
  const t = useTranslations("talkingPoints");
  const [result, formAction] = useFormAction(rewordPointAction);
  const fieldError = useFieldErrors(result);
  const values = result?.ok === false ? result.values : undefined;
  const typed = values?.text;
  const there = typeof values?.there === "string" ? values.there : undefined;
  return (
    <ActionForm result={result} action={formAction} className="space-y-3">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={values?.revision ?? revision} autoComplete="off" />
      <WritingLines
        name="text"
        id={`text-${id}`}
        label={t("rewordLabel")}
        defaultValue={typeof typed === "string" ? typed : text}
        maxLength={MAX_SENTENCE_LENGTH}
        error={fieldError("text")}
        required
      />
      <SubmitButton variant="secondary">{t("save")}</SubmitButton>
      <Refusal result={result} />
      {there !== undefined && (
        <div className="text-small text-ink-2">
          <p>{t("thereNow")}</p>
          <Quote text={there} />
          <p>{t("replaceThere")}</p>
        </div>
      )}
    </ActionForm>
  );
}
