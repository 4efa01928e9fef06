"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ErrorSummary } from "@/components/forms/error-summary";
import { SavedLine } from "@/components/forms/saved-line";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFormAction } from "@/components/forms/use-form-action";
import { WordChoice } from "@/components/forms/word-choice";
import { WritingLines } from "@/components/forms/writing-lines";
import { answerFindingAction } from "@/lib/views/trends/actions";
import { FINDING_ANSWERS, MAX_REASON_LENGTH } from "@/lib/analysis/findings/answer-choices";
import type { FindingAnswer } from "@/lib/analysis/findings/schema";

interface FindingAnswerFormProps {
  findingId: string;
  /** Id the answer gets when there is none yet. */
  id: string;
  question: string | null;
  given: Pick<FindingAnswer, "answer" | "reason"> | undefined;
}

/** The form for the person's answer to a finding: it fits, there was another reason, or hide it. */
export function FindingAnswerForm({ findingId, id, question, given }: FindingAnswerFormProps) {
  const t = useTranslations("findingAnswers");
  const tError = useTranslations("errors");
  const tField = useTranslations("fieldErrors");
  const [result, action] = useFormAction(answerFindingAction);
  const typed = result?.ok === false ? result.values : undefined;
  const chosen = FINDING_ANSWERS.find((answer) => answer === typed?.answer) ?? given?.answer;
  const reason = typeof typed?.reason === "string" ? typed.reason : given?.reason;
  return (
    <ActionForm result={result} action={action} className="mt-1 mb-2 max-w-measure">
      {question && <p className="mb-3">{question}</p>}
      {result?.ok === false && (
        <ErrorSummary
          title={tError(result.code)}
          errors={
            result.fieldErrors?.answer
              ? [{ name: "answer", id: `answer-${findingId}`, message: tField("choice") }]
              : undefined
          }
        />
      )}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="findingId" value={findingId} />
      <WordChoice
        id={`answer-${findingId}`}
        name="answer"
        label={t("label")}
        labelLook="above"
        options={FINDING_ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))}
        defaultValue={chosen}
        isClearable={false}
      />
      <div className="mt-4">
        <WritingLines
          id={`reason-${findingId}`}
          name="reason"
          label={t("reason")}
          defaultValue={reason}
          maxLength={MAX_REASON_LENGTH}
        />
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        <SubmitButton variant="secondary">{t("save")}</SubmitButton>
        {result?.ok && <SavedLine state="saved" message={t("saved")} />}
      </div>
    </ActionForm>
  );
}
