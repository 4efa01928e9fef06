import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { csvRows, TableFault, type Row } from "./csv-rows";
import type { Day } from "./model";
import { MEASURES, type Measure } from "./record";

export { TableFault } from "./csv-rows";

type Column = "day" | Measure;
const COLUMNS: readonly Column[] = ["day", ...MEASURES];
const LONGEST_NUMBER = 20;

/**
 * Reads a diary table: a header with `day` and any of `mood`, `stress`, `sleepQuality` (1–10) and `sleepHours`
 * (0–24), one row an entry, decimals with a point, blank = not logged. A header that is not one of these is a fault
 * rather than ignored, since a misspelt column would be missed in silence.
 *
 * @throws TableFault with line and column
 */
export function readDiary(text: string): Day[] {
  const { header, rows } = headerAndRows(text);
  const columns = header.fields.map((name, i) => columnNamed(name, header, i));
  requireDay(columns);
  return rows.map((row) => readDay(columns, row));
}

/**
 * Reads a table of sessions: a header with `day`, and any other columns, which are not looked at.
 *
 * @throws TableFault with line and column
 */
export function readSessions(text: string): { day: LocalDate }[] {
  const { header, rows } = headerAndRows(text);
  requireDay(header.fields);
  const index = header.fields.indexOf("day");
  return rows.map((row) => ({ day: readDate(row, index) }));
}

function headerAndRows(text: string): { header: Row; rows: Row[] } {
  const [header, ...rows] = csvRows(text);
  if (!header) throw new TableFault(1, 1, "the file is empty; a header with the column day is needed");
  for (const { line, fields } of rows) {
    if (fields.length === header.fields.length) continue;
    const column = Math.min(fields.length, header.fields.length) + 1;
    throw new TableFault(line, column, `${fields.length} fields where the header has ${header.fields.length}`);
  }
  return { header, rows };
}

function columnNamed(name: string, { line, fields }: Row, index: number): Column {
  const column = COLUMNS.find((each) => each === name);
  if (!column) throw new TableFault(line, index + 1, `not one of the columns ${COLUMNS.join(", ")}`);
  if (fields.indexOf(name) < index) throw new TableFault(line, index + 1, `the column ${name} comes twice`);
  return column;
}

function requireDay(columns: string[]): void {
  if (!columns.includes("day")) throw new TableFault(1, 1, "the column day is missing");
}

function readDay(columns: Column[], row: Row): Day {
  const day: Day = { day: readDate(row, columns.indexOf("day")) };
  columns.forEach((column, i) => {
    const field = row.fields[i] ?? "";
    if (column !== "day" && field !== "") day[column] = readNumber(column, field, row.line, i + 1);
  });
  return day;
}

function readDate({ line, fields }: Row, index: number): LocalDate {
  const parsed = localDateSchema.safeParse(fields[index]);
  if (!parsed.success) throw new TableFault(line, index + 1, "day is not a calendar day (YYYY-MM-DD)");
  return parsed.data;
}

function readNumber(measure: Measure, field: string, line: number, column: number): number {
  const [least, most] = measure === "sleepHours" ? [0, 24] : [1, 10];
  const isNumber = field.length <= LONGEST_NUMBER && /^\d+(\.\d+)?$/.test(field);
  const value = isNumber ? Number(field) : Number.NaN;
  if (!(value >= least && value <= most)) {
    throw new TableFault(line, column, `${measure} is not a number from ${least} to ${most}`);
  }
  return value;
}
