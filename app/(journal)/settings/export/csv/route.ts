import { getLocale } from "next-intl/server";
import { recordAccess } from "@/lib/account/auth/access-log";
import { getUser } from "@/lib/account/auth/require-user";
import { refusedFile } from "@/lib/platform/http/file-request";
import { loadCheckIns } from "@/lib/features/check-ins/loaders";
import { withRequestCache } from "@/lib/platform/http/request-cache";
import { checkInsCsv } from "@/lib/import-export/core/check-ins-csv";
import { CSV_STYLES } from "@/lib/import-export/core/csv-style";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { fileResponse } from "@/lib/import-export/server/file-response";

/** The check-ins as a table for a spreadsheet, in the signs of the reader's language. */
export function GET(): Promise<Response> {
  return withRequestCache(() => answer());
}

async function answer(): Promise<Response> {
  const refused = await refusedFile();
  if (refused) return refused;
  const user = await getUser();
  if (!user) return new Response(null, { status: 303, headers: { Location: "/sign-in" } });
  const [{ now, today }, entries, locale] = await Promise.all([loadDayContext(user), loadCheckIns(user), getLocale()]);
  const text = checkInsCsv(
    entries.map(({ content }) => content),
    CSV_STYLES[locale],
  );
  await recordAccess(user, "exported", now);
  return fileResponse(text, "text/csv; charset=utf-8", `keerpunt-check-ins-${today}.csv`);
}
