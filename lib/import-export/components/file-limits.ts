import { MAX_FILE_BYTES } from "@/lib/platform/http/limits";
import type { Formatter } from "@/lib/platform/i18n/format";
import {
  MAX_CELL_CHARACTERS,
  MAX_TABLE_CELLS,
  MAX_TABLE_COLUMNS,
  MAX_TABLE_ROWS,
} from "@/lib/import-export/core/limits";

const BYTES_PER_MEGABYTE = 1024 * 1024;

/** How large a file may be, as the sentences about an upload name it. */
export function fileLimits({ count }: Formatter) {
  return {
    megabytes: count(MAX_FILE_BYTES / BYTES_PER_MEGABYTE),
    rows: count(MAX_TABLE_ROWS),
    columns: count(MAX_TABLE_COLUMNS),
    cells: count(MAX_TABLE_CELLS),
    characters: count(MAX_CELL_CHARACTERS),
  };
}
