import { PostButton } from "@/components/forms/post-button";
import { DocumentImportForm } from "./document-import-form";
import { FormatImportForm } from "./format-import-form";
import { FaultNotice } from "./fault-notice";
import { ImportDone } from "./import-done";
import { TableImportForm } from "./table-import-form";
import { UploadForm } from "./upload-form";
import { RoomNotice } from "@/components/shell/room-notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { BackLink } from "@/components/ui/back-link";
import { discardImportAction } from "@/lib/import-export/server/actions";
import { useTranslations } from "next-intl";
import type { shareToNotice } from "@/lib/platform/journal/quota";
import type { ConversionContext } from "@/lib/import-export/core/conversion-context";
import type { ImportView } from "@/lib/import-export/server/view";

interface ImportStepsProps {
  view: ImportView;
  /** The part of the room that is used, when it is time to say so. */
  share: Awaited<ReturnType<typeof shareToNotice>>;
  context: ConversionContext;
}

/** An import at the step where it is: choosing a file, checking what it says, or done. */
export function ImportSteps({ view, share, context }: ImportStepsProps) {
  const t = useTranslations("importData");
  const { timeZone, today, dayStartsAtHour } = context;
  const isOnItsWay = view.state === "table" || view.state === "document" || view.state === "format";
  return (
    <>
      <PageHead title={t("title")} sub={t("sub")} margin={<BackLink href="/settings">{t("back")}</BackLink>} />
      <RoomNotice share={share} />
      {view.state === "done" && <ImportDone done={view} />}
      {view.state === "refused" && (
        <div className="pb-8">
          <FaultNotice fault={view.fault} fileName={view.fileName} />
        </div>
      )}
      {isOnItsWay && (
        <Section label={t("file")} isLabelHeading>
          <p className="font-medium break-words">{view.draft.fileName}</p>
          {view.state === "table" && view.preview && <p>{t("rowsFound", { count: view.preview.rowCount })}</p>}
          {view.state === "format" && <p>{view.draft.formats.join(", ")}</p>}
          <PostButton action={discardImportAction} fields={{}} label={t("discard")} />
        </Section>
      )}
      {view.state === "table" && (
        // A new mapping makes a new form: its fields start from what was kept.
        <TableImportForm key={JSON.stringify(view.draft)} view={view} dayStartsAtHour={dayStartsAtHour} />
      )}
      {view.state === "format" && <FormatImportForm key={JSON.stringify(view.draft)} view={view} />}
      {view.state === "document" && <DocumentImportForm view={view} />}
      {!isOnItsWay && (
        <UploadForm label={view.state === "none" ? t("file") : t("uploadOther")} timeZone={timeZone} today={today} />
      )}
    </>
  );
}
