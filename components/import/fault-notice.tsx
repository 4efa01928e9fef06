import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { FileFault } from "@/lib/portability/fault";
import { MAX_FILE_BYTES, MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from "@/lib/portability/limits";

const LIMITS = {
  megabytes: MAX_FILE_BYTES / 1024 / 1024,
  rows: MAX_TABLE_ROWS,
  columns: MAX_TABLE_COLUMNS,
};

/** Why a file is refused, and where in it. */
export function FaultNotice({ fault, fileName }: { fault: FileFault; fileName?: string }) {
  const t = useTranslations("importData");
  const { code, line, column, path } = fault;
  return (
    <Notice tone="lasting" icon="info" role="alert" title={t("refusedTitle")}>
      {fileName && <p className="break-words">{fileName}</p>}
      <p>{t(`faults.${code}`, LIMITS)}</p>
      {line !== undefined && column !== undefined && <p>{t("place", { line, column })}</p>}
      {path !== undefined && <p className="break-words">{t("path", { path })}</p>}
      <p>{t("refusedNothing")}</p>
    </Notice>
  );
}
