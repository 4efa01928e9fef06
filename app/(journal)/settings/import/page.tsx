import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PostButton } from "@/components/forms/post-button";
import { DocumentImportForm } from "@/lib/import-export/components/document-import-form";
import { FaultNotice } from "@/lib/import-export/components/fault-notice";
import { ImportDone } from "@/lib/import-export/components/import-done";
import { TableImportForm } from "@/lib/import-export/components/table-import-form";
import { UploadForm } from "@/lib/import-export/components/upload-form";
import { RoomNotice } from "@/components/shell/room-notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { BackLink } from "@/components/ui/back-link";
import { requireUser } from "@/lib/account/auth/require-user";
import { shareToNotice } from "@/lib/platform/journal/quota";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { discardImportAction } from "@/lib/import-export/server/actions";
import { loadImport } from "@/lib/import-export/server/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("importData"))("title") };
}

export default async function ImportPage() {
  const user = await requireUser();
  const context = await loadDayContext(user);
  const [view, share, t] = await Promise.all([
    loadImport(user, context),
    shareToNotice(user.userId),
    getTranslations("importData"),
  ]);
  const isOnItsWay = view.state === "table" || view.state === "document";
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
          {view.state === "table" && view.preview && (
            <>
              <p>{t("rowsFound", { count: view.preview.rowCount })}</p>
              <p className="flex min-h-tap items-center">
                <a href="#columns">{t("toColumns")}</a>
              </p>
            </>
          )}
          <PostButton action={discardImportAction} fields={{}} label={t("discard")} />
        </Section>
      )}
      {view.state === "table" && (
        // A new mapping makes a new form: its fields start from what was kept.
        <TableImportForm
          key={JSON.stringify(view.draft)}
          view={view}
          dayStartsAtHour={context.settings.dayStartsAtHour}
        />
      )}
      {view.state === "document" && <DocumentImportForm view={view} />}
      {!isOnItsWay && <UploadForm label={view.state === "none" ? t("file") : t("uploadOther")} />}
    </>
  );
}
