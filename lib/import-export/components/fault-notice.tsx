import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { FileFault } from "@/lib/platform/reading/fault";
import { formatter } from "@/lib/platform/i18n/format";
import { MAX_FILE_BYTES } from "@/lib/platform/http/limits";
import {
  MAX_CELL_CHARACTERS,
  MAX_TABLE_CELLS,
  MAX_TABLE_COLUMNS,
  MAX_TABLE_ROWS,
} from "@/lib/import-export/core/limits";

/** Why a file is refused, and where in it. */
export function FaultNotice({ fault, fileName }: { fault: FileFault; fileName?: string }) {
  const t = useTranslations("importData");
  const { count } = formatter(useLocale());
  const { code, line, column, path } = fault;
  const limits = {
    megabytes: count(MAX_FILE_BYTES / 1024 / 1024),
    rows: count(MAX_TABLE_ROWS),
    columns: count(MAX_TABLE_COLUMNS),
    cells: count(MAX_TABLE_CELLS),
    characters: count(MAX_CELL_CHARACTERS),
  };
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
