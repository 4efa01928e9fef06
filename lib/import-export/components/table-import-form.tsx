"use client";

import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { ErrorSummary } from "@/components/forms/error-summary";
import { SubmitButton } from "@/components/forms/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import { mapTableAction } from "@/lib/import-export/server/actions";
import type { TableView } from "@/lib/import-export/server/view";
import { FaultNotice } from "./fault-notice";
import { formStart } from "./form-values";
import { MappingFields } from "./mapping-fields";
import { PreviewSection } from "./preview-section";
import { ReadingFields } from "./reading-fields";

/** How a table becomes check-ins: everything that was detected, to be corrected, and what comes of it. */
export function TableImportForm({ view, dayStartsAtHour }: { view: TableView; dayStartsAtHour: number }) {
  const t = useTranslations("importData");
  const tError = useTranslations("errors");
  const [result, formAction] = useFormAction(mapTableAction);
  const start = formStart(result, useFieldErrors(result));
  const { draft, fault } = view;
  const failure = result?.ok === false ? result : null;
  // What was detected is folded where something comes of it, so that the button that imports is in sight.
  const isFolded = !fault && !failure && (view.preview?.counts.new ?? 0) > 0;
  const errors = Object.keys(failure?.fieldErrors ?? {}).map((name) => ({ name, message: start.errorOf(name) ?? "" }));
  return (
    <form action={formAction}>
      <input type="hidden" name="draftId" value={draft.id} />
      {failure && <ErrorSummary title={tError(failure.code)} errors={errors} />}
      {/* The button that Enter presses in a field: it looks again and never imports. */}
      <button type="submit" name="intent" value="preview" tabIndex={-1} aria-hidden="true" className="sr-only">
        {t("refresh")}
      </button>
      {!fault && <PreviewSection view={view} />}
      <Section label={t("columns")} isLabelHeading>
        <Disclosure summary={t("adjust")} isUnfolded={!isFolded}>
          {/* After a refusal the fields begin anew, from what was typed. */}
          <Fragment key={JSON.stringify(failure?.values)}>
            <ReadingFields view={view} start={start} isOpen={fault !== null} />
            {fault ? (
              <FaultNotice fault={fault} />
            ) : (
              <MappingFields view={view} start={start} dayStartsAtHour={dayStartsAtHour} />
            )}
          </Fragment>
          <SubmitButton name="intent" value="preview" variant="secondary">
            {t("refresh")}
          </SubmitButton>
        </Disclosure>
      </Section>
    </form>
  );
}
