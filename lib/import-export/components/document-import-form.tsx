"use client";

import { useTranslations } from "next-intl";
import { ErrorSummary } from "@/components/forms/error-summary";
import { useFormAction } from "@/components/forms/use-form-action";
import { SubmitButton } from "@/components/forms/submit-button";
import { Section } from "@/components/ui/section";
import { importDocumentAction } from "@/lib/import-export/server/actions";
import { nothingNewOf } from "@/lib/import-export/server/nothing-new";
import type { DocumentView } from "@/lib/import-export/server/view";
import { OutcomeList } from "./outcome-list";

/** What an export of Keerpunt would bring, per kind, and the button that brings it. */
export function DocumentImportForm({ view }: { view: DocumentView }) {
  const t = useTranslations("importData");
  const tError = useTranslations("errors");
  const [result, formAction] = useFormAction(importDocumentAction);
  const nothing = nothingNewOf(view.outcomes);
  return (
    <Section label={t("preview")}>
      <form action={formAction} className="grid gap-6">
        <input type="hidden" name="draftId" value={view.draft.id} />
        {result?.ok === false && <ErrorSummary title={tError(result.code)} />}
        <div>
          <h2>{t("documentTitle")}</h2>
          <p className="max-w-measure text-ink-2">{t("documentText")}</p>
        </div>
        <OutcomeList outcomes={view.outcomes} />
        {nothing === null ? (
          <div>
            <SubmitButton pendingLabel={t("importing")}>{t("importDocument")}</SubmitButton>
          </div>
        ) : (
          <p className="font-semibold">{t(`nothing.${nothing}`)}</p>
        )}
      </form>
    </Section>
  );
}
