"use client";

import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { nothingNewIn } from "@/lib/import-export/server/nothing-new";
import type { TablePreview, TableView } from "@/lib/import-export/server/view";
import { ImportChoice } from "./import-choice";
import { PreviewSources } from "./preview-sources";
import { PreviewRows } from "./preview-rows";
import { SkipList } from "./skip-list";

/** What importing the file would do, in numbers and in its first rows, and the button that does it. */
export function PreviewSection({ view }: { view: TableView }) {
  const t = useTranslations("importData");
  return (
    <Section label={t("preview")} isLabelHeading id="preview">
      {view.preview ? <Preview view={view} preview={view.preview} /> : <p>{view.open && t(`open.${view.open}`)}</p>}
    </Section>
  );
}

function Preview({ view, preview }: { view: TableView; preview: TablePreview }) {
  const t = useTranslations("importData");
  const { counts, rowCount, rows, skipped, leftOut } = preview;
  const countOf = (groups: typeof skipped) => groups.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="grid gap-6">
      <div>
        <p className="font-serif text-lead">{t("counts", { fresh: counts.new, total: rowCount })}</p>
        {counts.unchanged > 0 && <p>{t("unchanged", { count: counts.unchanged })}</p>}
        {counts.deleted > 0 && <p>{t("deleted", { count: counts.deleted })}</p>}
        {counts.different > 0 && <p>{t("different", { count: counts.different })}</p>}
      </div>
      <PreviewSources view={view} />
      <SkipList title={t("skipped", { count: countOf(skipped) })} groups={skipped} columns={view.columns} />
      <SkipList title={t("leftOut", { count: countOf(leftOut) })} groups={leftOut} columns={view.columns} />
      {rows.length > 0 && (
        <PreviewRows title={t("firstRows")} rows={rows.map(({ line, content }) => ({ key: line, content }))} />
      )}
      <ImportChoice
        counts={counts}
        nothing={nothingNewIn(counts, countOf(skipped))}
        label={t("import", { count: counts.new })}
      />
    </div>
  );
}
