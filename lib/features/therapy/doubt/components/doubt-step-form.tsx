"use client";

import { useTranslations } from "next-intl";
import { EntryForm, type EntryFields } from "@/components/forms/entry-form";
import { TextButton } from "@/components/ui/text-link";
import { saveDoubtAction } from "@/lib/features/therapy/doubt/actions";
import type { DoubtEntry } from "@/lib/features/therapy/doubt/rules";
import { DOUBT_STEPS } from "@/lib/features/therapy/doubt/choices";
import type { DoubtStep } from "@/lib/features/therapy/doubt/steps";
import { DoubtQuestions, DoubtRoad, DoubtSentence } from "./doubt-fields";

interface DoubtStepFormProps {
  /** The round that is gone on with, or the id that a new one will have. */
  id: string;
  round: (DoubtEntry & { revision: number }) | null;
  step: DoubtStep;
  /** A sentence made from the answers. */
  offered: string;
}

/**
 * One step of the compass. Going on and going back both save it, and the browser's Back keeps what was typed, so
 * that nothing is lost between steps.
 */
export function DoubtStepForm({ id, round, step, offered }: DoubtStepFormProps) {
  const t = useTranslations("doubt");
  const content = round?.content;
  const before = DOUBT_STEPS[DOUBT_STEPS.indexOf(step) - 1];
  const asks: Record<DoubtStep, (fields: EntryFields) => React.ReactNode> = {
    "1": (fields) => <DoubtQuestions fields={fields} content={content} />,
    "2": (fields) => <DoubtRoad fields={fields} content={content} />,
    "3": (fields) => (
      <>
        <input type="hidden" name="offered" value={offered} autoComplete="off" />
        <DoubtSentence
          fields={fields}
          content={{ sentence: offered, ...content }}
          hint={t("offeredHint")}
          labelLook="hidden"
        />
      </>
    ),
  };
  return (
    <EntryForm
      action={saveDoubtAction}
      id={id}
      revision={round?.revision}
      unsavedKey={`doubt ${round?.id ?? "new"} ${step}`}
      save={step === "3" ? t("toPoints") : t("next")}
      besideSave={
        before && (
          <TextButton type="submit" name="goTo" value={before} tone="quiet" icon="chevron-left">
            {t("previous")}
          </TextButton>
        )
      }
    >
      {(fields) => (
        <>
          <input type="hidden" name="step" value={step} autoComplete="off" />
          {asks[step](fields)}
        </>
      )}
    </EntryForm>
  );
}
