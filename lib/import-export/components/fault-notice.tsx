import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { FileFault } from "@/lib/platform/reading/fault";
import { formatter } from "@/lib/platform/i18n/format";
import { fileLimits } from "./file-limits";

/** Why a file is refused, and where in it. */
export function FaultNotice({ fault, fileName }: { fault: FileFault; fileName?: string }) {
  const t = useTranslations("importData");
  const limits = fileLimits(formatter(useLocale()));
  const { code, line, column, path } = fault;
  return (
    <Notice tone="lasting" icon="info" role="alert" title={t("refusedTitle")}>
      {fileName && <p className="break-words">{fileName}</p>}
      <p>{t(`faults.${code}`, limits)}</p>
      {line !== undefined && column !== undefined && <p>{t("place", { line, column })}</p>}
      {path !== undefined && <p className="break-words">{t("path", { path })}</p>}
      <p>{t("refusedNothing")}</p>
    </Notice>
  );
}
