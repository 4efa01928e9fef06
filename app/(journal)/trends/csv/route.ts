import { getLocale } from "next-intl/server";
import { recordAccess } from "@/lib/account/auth/access-log";
import { getUser } from "@/lib/account/auth/require-user";
import { refusedFile } from "@/lib/platform/http/file-request";
import { rangeDays, rangeName } from "@/lib/analysis/charts/range";
import { chartTable } from "@/lib/analysis/charts/table-rows";
import { loadFindings } from "@/lib/views/record/loaders";
import { withRequestCache } from "@/lib/platform/http/request-cache";
import { CSV_STYLES } from "@/lib/import-export/core/csv-style";
import { trendsCsv } from "@/lib/import-export/core/trends-csv";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { fileResponse } from "@/lib/import-export/server/file-response";

/** Exactly the rows that Trends shows for a range, as a table for a spreadsheet. */
export function GET(request: Request): Promise<Response> {
  return withRequestCache(() => answer(request));
}

async function answer(request: Request): Promise<Response> {
  const refused = await refusedFile();
  if (refused) return refused;
  const user = await getUser();
  if (!user) return new Response(null, { status: 303, headers: { Location: "/sign-in" } });
  const [{ now }, record, locale] = await Promise.all([loadDayContext(user), loadFindings(user), getLocale()]);
  const last = record.asOf;
  const first = record.days.reduce((least, { day }) => (day < least ? day : least), last);
  const asked = new URL(request.url).searchParams.get("range") ?? undefined;
  const range = rangeDays(rangeName(asked, { first, last }, "wide"), { first, last });
  const held = record.sessions.filter((session) => session.held).map(({ day }) => day);
  const text = trendsCsv(chartTable(record.days, held, range), CSV_STYLES[locale]);
  await recordAccess(user, "exported", now);
  return fileResponse(text, "text/csv; charset=utf-8", `keerpunt-trends-${range.from}-${range.until}.csv`);
}
