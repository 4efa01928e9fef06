"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFormAction } from "@/components/forms/use-form-action";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { WritingLines } from "@/components/forms/writing-lines";
import { addPointAction } from "@/lib/views/talking-points/actions";
import { MAX_SENTENCE_LENGTH } from "@/lib/features/talking-points/schema";
import { Refusal } from "./refusal";

/** A sentence of one's own. The page gives a new `id` once the one before is kept. */
export function OwnPointForm({ id }: { id: string }) {
  const t = useTranslations("talkingPoints");
  const [result, formAction] = useFormAction(addPointAction);
  const fieldError = useFieldErrors(result);
  const typed = result?.ok === false ? result.values?.text : undefined;
  return (
    <ActionForm result={result} action={formAction} className="space-y-3">
      <input type="hidden" name="id" value={id} />
      <WritingLines
        name="text"
        id="own-text"
        rows={1}
        label={t("ownLabel")}
        defaultValue={typeof typed === "string" ? typed : ""}
        maxLength={MAX_SENTENCE_LENGTH}
        error={fieldError("text")}
        required
      />
      <SubmitButton variant="secondary">{t("add")}</SubmitButton>
      <Refusal result={result} />
    </ActionForm>
  );
}
