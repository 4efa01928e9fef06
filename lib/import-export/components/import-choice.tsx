"use client";

import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/forms/submit-button";
import { WordChoice } from "@/components/forms/word-choice";
import type { PlanCounts } from "@/lib/import-export/core/import-plan";
import type { NothingNew } from "@/lib/import-export/server/nothing-new";

const CHOICES = ["keep", "replace"] as const;

interface ImportChoiceProps {
  counts: PlanCounts;
  /** Why nothing would come in; null when something would. */
  nothing: NothingNew | null;
  /** What the button says where nothing is replaced. */
  label: string;
}

/** What is done with what the journal has with other values, and the button that imports. */
export function ImportChoice({ counts, nothing, label }: ImportChoiceProps) {
  const t = useTranslations("importData");
  return (
    <>
      {counts.different > 0 && (
        <WordChoice
          name="onDifferent"
          label={t("onDifferent")}
          labelLook="above"
          isClearable={false}
          defaultValue="keep"
          options={CHOICES.map((value) => ({ value, label: t(`onDifferentChoices.${value}`) }))}
        />
      )}
      {nothing === null ? (
        <div>
          <SubmitButton name="intent" value="import" pendingLabel={t("importing")}>
            {counts.different > 0 ? t("importReplacing") : label}
          </SubmitButton>
        </div>
      ) : (
        <p className="max-w-measure font-semibold">{t(`nothing.${nothing}`)}</p>
      )}
    </>
  );
}
