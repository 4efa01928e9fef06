import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { formatter } from "@/lib/platform/i18n/format";
import { DataTable } from "@/lib/views/trends/components/data-table";
import type { YearMonthView } from "@/lib/views/calendar/view";

/** The months of a year as a table: how many days were filled in, their mean mood, sessions and notes. */
export function YearTable({ months }: { months: readonly YearMonthView[] }) {
  const t = useTranslations("calendar");
  const format = formatter(useLocale());
  return (
    <DataTable
      caption={t("tableOfYear", { year: months[0]?.month.slice(0, 4) ?? "" })}
      head={[t("head.month"), t("head.logged"), t("head.mean"), t("head.sessions"), t("head.notes")]}
      rows={months
        .filter(({ days }) => days > 0)
        .map(({ month, days, logged, mood, sessions, notes }) => ({
          key: month,
          cells: [
            <Link key="month" href={`/calendar?month=${month}`} className="inline-flex min-h-11 items-center">
              {format.month(`${month}-01`)}
            </Link>,
            t("loggedOf", { logged, days }),
            mood === undefined ? "" : format.mean(mood),
            sessions === 0 ? "" : format.count(sessions),
            notes === 0 ? "" : format.count(notes),
          ],
        }))}
    />
  );
}
