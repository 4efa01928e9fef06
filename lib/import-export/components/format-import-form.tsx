"use client";

import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { ErrorSummary } from "@/components/forms/error-summary";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import { Section } from "@/components/ui/section";
import { mapFormatAction } from "@/lib/import-export/server/actions";
import { nothingNewIn } from "@/lib/import-export/server/nothing-new";
import type { FormatView } from "@/lib/import-export/server/view";
import { FieldQuestions } from "./field-questions";
import { formStart } from "./form-values";
import { ImportChoice } from "./import-choice";
import { LeftOutList } from "./left-out-list";
import { MoodQuestions } from "./mood-questions";
import { PreviewRows } from "./preview-rows";

/** An export of another app: what would come in and what not, and what only the person can say. */
export function FormatImportForm({ view }: { view: FormatView }) {
  const t = useTranslations("importData");
  const tError = useTranslations("errors");
  const [result, formAction] = useFormAction(mapFormatAction);
  const start = formStart(result, useFieldErrors(result));
  const failure = result?.ok === false ? result : null;
  const errors = Object.keys(failure?.fieldErrors ?? {}).map((name) => ({ name, message: start.errorOf(name) ?? "" }));
  const { moods, fields } = view.draft.asked;
  return (
    <form action={formAction}>
      <input type="hidden" name="draftId" value={view.draft.id} />
      {failure && <ErrorSummary title={tError(failure.code)} errors={errors} />}
      {/* The button that Enter presses in a field: it looks again and never imports. */}
      <button type="submit" name="intent" value="preview" tabIndex={-1} aria-hidden="true" className="sr-only">
        {t("refresh")}
      </button>
      <FormatPreview view={view} />
      {(moods.length > 0 || fields.length > 0) && (
        <Section label={t("formats.questions")} isLabelHeading>
          <p className="max-w-measure pb-4 text-ink-2">{t("formats.questionsText")}</p>
          <Fragment key={JSON.stringify(failure?.values)}>
            <MoodQuestions draft={view.draft} start={start} />
            <FieldQuestions draft={view.draft} start={start} />
          </Fragment>
          <SubmitButton name="intent" value="preview" variant="secondary">
            {t("refresh")}
          </SubmitButton>
        </Section>
      )}
    </form>
  );
}

function FormatPreview({ view }: { view: FormatView }) {
  const t = useTranslations("importData");
  const { counts, rows, rowCount, leftOut } = view.preview;
  const title = t("formats.lastCheckIns");
  return (
    <Section label={t("preview")} isLabelHeading id="preview">
      <div className="grid gap-6">
        <div>
          <p className="font-serif text-lead">{t("formats.counts", { fresh: counts.new, total: rowCount })}</p>
          {counts.unchanged > 0 && <p>{t("formats.unchanged", { count: counts.unchanged })}</p>}
          {counts.deleted > 0 && <p>{t("formats.deleted", { count: counts.deleted })}</p>}
          {counts.different > 0 && <p>{t("formats.different", { count: counts.different })}</p>}
        </div>
        <LeftOutList leftOut={leftOut} />
        {rows.length > 0 && <PreviewRows title={title} rows={rows.map(({ id, content }) => ({ key: id, content }))} />}
        <ImportChoice
          counts={counts}
          nothing={nothingNewIn(counts, 0)}
          label={t("formats.import", { count: counts.new })}
        />
      </div>
    </Section>
  );
}
