import { getLocale } from "next-intl/server";
import { CSV_STYLES } from "@/lib/import-export/core/csv-style";
import { fileResponse } from "@/lib/import-export/server/file-response";
import { exportAfterPassword } from "@/lib/import-export/server/password-export";
import { exportTables } from "@/lib/import-export/server/tables-export";

/** A table for each kind of entry, in one archive and in the signs of the reader's language; after the password. */
export function POST(request: Request): Promise<Response> {
  return exportAfterPassword(request, async (user, { now, today }) => {
    const archive = await exportTables(user, CSV_STYLES[await getLocale()], now);
    return fileResponse(archive, "application/zip", `keerpunt-${today}.zip`);
  });
}
