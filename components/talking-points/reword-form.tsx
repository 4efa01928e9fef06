"use client";

import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFormAction } from "@/components/forms/use-form-action";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { WritingLines } from "@/components/forms/writing-lines";
import { rewordPointAction } from "@/lib/talking-points/actions";
import { MAX_SENTENCE_LENGTH } from "@/lib/talking-points/schema";
import { Refusal } from "./refusal";

/** The same point in other words. */
export function RewordForm({ id, text }: { id: string; text: string }) {
  const t = useTranslations("talkingPoints");
  const [result, formAction] = useFormAction(rewordPointAction);
  const fieldError = useFieldErrors(result);
  const typed = result?.ok === false ? result.values?.text : undefined;
  return (
    <form action={formAction} className="space-y-3">
      <input type="hidden" name="id" value={id} />
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
    </form>
  );
}
