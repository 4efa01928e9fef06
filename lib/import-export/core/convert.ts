import { EARLIEST_DAY } from "@/lib/platform/calendar/entered-day";
import { addDays } from "@/lib/platform/calendar/local-date";
import type { CheckIn } from "@/lib/features/check-ins/schema";
import { hasGuardsInQuotes, isOwnTable, readOwnRow } from "./check-ins-csv";
import type { ConversionContext } from "./conversion-context";
import { convertRow, surplusCell, type RowOutcome } from "./convert-row";
import type { CsvRecord } from "./csv-records";
import { columnSample, type Table } from "./csv-table";
import { writesDaysAsMidnight } from "./date-format";
import type { Mapping } from "./mapping";
import { skippedAt, type Skipped } from "./skip-reason";

/** A row of the file as a check-in, with what identifies it when the same source is imported again. */
export interface ConvertedRow {
  line: number;
  content: CheckIn;
  /** Date and time as the file writes them: a corrected mapping must find the same row again. */
  writtenMoment: string;
  /** Which of the rows with this written moment it is, from 1, oldest first. */
  occurrence: number;
}

export interface Conversion {
  rows: ConvertedRow[];
  /** One per row that stays out; rows.length + skipped.length = rows in the table. */
  skipped: Skipped[];
  /** Values left out of rows that do come in. */
  leftOut: Skipped[];
  counts: { rows: number; imported: number; skipped: number; leftOut: number };
}

/** True when the file lists its newest day first, as many exports do. */
function isNewestFirst(days: readonly string[]): boolean {
  const first = days[0];
  const last = days.at(-1);
  return first !== undefined && last !== undefined && first > last;
}

/** Date and time cells of a record, as they stand there. */
function writtenMomentOf({ cells }: CsvRecord, { date, time }: Mapping): string {
  return JSON.stringify([cells[date.column] ?? "", time ? (cells[time.column] ?? "") : ""]);
}

/**
 * Numbers rows with the same moment from the oldest on: a file that has grown, at either end, then gives its old
 * rows the same numbers as before.
 */
function withOccurrences(rows: readonly Omit<ConvertedRow, "occurrence">[]): ConvertedRow[] {
  const newestFirst = isNewestFirst(rows.map(({ content }) => content.day));
  const seen = new Map<string, number>();
  const numbered = (newestFirst ? rows.toReversed() : rows).map((row) => {
    const occurrence = (seen.get(row.writtenMoment) ?? 0) + 1;
    seen.set(row.writtenMoment, occurrence);
    return { ...row, occurrence };
  });
  return newestFirst ? numbered.toReversed() : numbered;
}

/** How the rows of a table are read: as we wrote them ourselves, or as the person says. */
function rowReader(table: Table, mapping: Mapping, context: ConversionContext): (record: CsvRecord) => RowOutcome {
  if (isOwnTable(table)) {
    const own = { mapping, timeZone: context.timeZone, hasGuardsInQuotes: hasGuardsInQuotes(table) };
    return (record) => withoutFuture(readOwnRow(record, own), record, context);
  }
  const { column, format } = mapping.date;
  const midnightIsDay = writesDaysAsMidnight(columnSample(table, column, Infinity), format);
  return (record) => convertRow(record, mapping, { ...context, midnightIsDay });
}

/** A row of our own, unless its day lies after tomorrow or before any diary. */
function withoutFuture(row: ReturnType<typeof readOwnRow>, { line, cells }: CsvRecord, { today }: ConversionContext) {
  if (!row.ok) return row;
  const { day } = row.content;
  const reason = day > addDays(today, 1) ? "future-date" : day < EARLIEST_DAY ? "too-long-ago" : null;
  if (reason === null) return { ...row, leftOut: [] };
  return { ok: false, skipped: skippedAt(line, reason, { column: 0, value: cells[0] ?? "" }) } as const;
}

/**
 * Turns a table into check-ins. Never throws; every row is either in `rows` or in `skipped`. Blank is not logged,
 * never zero. Text that looks like a formula stays text.
 */
export function convert(table: Table, mapping: Mapping, context: ConversionContext): Conversion {
  const rows: Omit<ConvertedRow, "occurrence">[] = [];
  const skipped: Skipped[] = [];
  const leftOut: Skipped[] = [];
  const read = rowReader(table, mapping, context);
  for (const record of table.rows) {
    const outcome = surplusCell(record, table.header?.length ?? table.columnCount) ?? read(record);
    if (!outcome.ok) {
      skipped.push(outcome.skipped);
      continue;
    }
    rows.push({ line: record.line, content: outcome.content, writtenMoment: writtenMomentOf(record, mapping) });
    leftOut.push(...outcome.leftOut);
  }
  const counts = { rows: table.rows.length, imported: rows.length, skipped: skipped.length, leftOut: leftOut.length };
  return { rows: withOccurrences(rows), skipped, leftOut, counts };
}
