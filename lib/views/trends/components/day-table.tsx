import { getLocale, getTranslations } from "next-intl/server";
import { chartTable, type TableRow } from "@/lib/analysis/charts/table-rows";
import type { ChartRecord } from "@/lib/analysis/charts/types";
import { formatter, type Formatter } from "@/lib/platform/i18n/format";
import { DataTable } from "./data-table";

/** The data of the chart as a table, newest first. */
export async function DayTable({ record }: { record: ChartRecord }) {
  const [t, locale] = await Promise.all([getTranslations("trends"), getLocale()]);
  const format = formatter(locale);
  const held = record.sessions.filter((session) => session.held).map(({ day }) => day);
  const { per, rows } = chartTable(record.days, held, record);
  return (
    <DataTable
      caption={t("table.caption")}
      head={[
        t(`table.${per}`),
        t("table.mood"),
        t("table.stress"),
        t("table.sleepHours"),
        t("table.sleepQuality"),
        t("table.session"),
      ]}
      rows={rows.map((row) => ({
        key: row.day,
        cells: [
          per === "day"
            ? dayName(format, row.day, record.until)
            : t("table.weekOf", { day: format.dayYear(row.day), logged: row.logged }),
          ...(["mood", "stress", "sleepHours", "sleepQuality"] as const).map((measure) =>
            valueOf(format, row, measure),
          ),
          row.sessions > 0 ? format.count(row.sessions) : "",
        ],
      }))}
    />
  );
}

function dayName(format: Formatter, day: string, until: string): string {
  return format.dayLongAsOf(day, until);
}

/** The text of a value; empty for a day without one, since not logged is not zero. */
function valueOf(format: Formatter, row: TableRow, measure: "mood" | "stress" | "sleepHours" | "sleepQuality"): string {
  const value = row[measure];
  return value === undefined ? "" : format.grade(value);
}
