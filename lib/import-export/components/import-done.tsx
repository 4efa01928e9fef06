import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { ImportView } from "@/lib/import-export/server/view";
import { OutcomeList } from "./outcome-list";

type Done = Extract<ImportView, { state: "done" }>;

/** What came of an import, and where to look at it. */
export function ImportDone({ done }: { done: Done }) {
  const t = useTranslations("importData");
  const [only] = done.outcomes;
  return (
    <Section label={t("file")} sub={<span className="break-words">{done.fileName}</span>}>
      <div role="status" className="grid gap-5">
        <h2>{t("doneTitle")}</h2>
        {done.outcomes.length === 1 && only ? (
          <div>
            <p>{t("doneAdded", { count: only.added })}</p>
            {only.replaced > 0 && <p>{t("doneReplaced", { count: only.replaced })}</p>}
            {only.unchanged > 0 && <p>{t("doneUnchanged", { count: only.unchanged })}</p>}
            {only.kept > 0 && <p>{t("doneKept", { count: only.kept })}</p>}
            {done.skipped > 0 && <p>{t("doneSkipped", { count: done.skipped })}</p>}
          </div>
        ) : (
          <>
            <p>{t("doneExport")}</p>
            <OutcomeList outcomes={done.outcomes} />
          </>
        )}
        <div className="flex flex-wrap items-center gap-5">
          <ButtonLink href="/trends">{t("doneTrends")}</ButtonLink>
          <TextLink href="/check-ins">{t("doneCheckIns")}</TextLink>
        </div>
      </div>
    </Section>
  );
}
