import { readRecords, type CsvRecord } from "./csv-records";
import { announcedDelimiter, type Delimiter } from "./delimiter";
import { readable, refused, type FileFault, type Readable } from "./fault";
import { MAX_TABLE_ROWS } from "./limits";

/** A delimited text as rows of trimmed cells. */
export interface Table {
  /** Names of the columns; null when the first record holds data already. */
  header: string[] | null;
  /** Every record that is not blank, header excluded. */
  rows: CsvRecord[];
  /** Width of the widest record. */
  columnCount: number;
}

/** A date or a number: what a name of a column never is. */
const DATA_CELL = /^[-+]?[\d.,:/\s-]*\d[\d.,:/\s-]*$/;

/** True when a first record names columns rather than holding data. */
function isHeader(record: CsvRecord): boolean {
  return !record.cells.some((cell) => DATA_CELL.test(cell));
}

/** The records of a text that are not blank, at most one more than the limit. */
function recordsOf(text: string, delimiter: Delimiter): Readable<CsvRecord[]> {
  const records: CsvRecord[] = [];
  let tooManyAt: FileFault | null = null;
  const skipLine = announcedDelimiter(text) ? 1 : 0;
  const fault = readRecords(text, delimiter, ({ line, cells }) => {
    const trimmed = cells.map((cell) => cell.trim());
    if (line <= skipLine || trimmed.every((cell) => cell === "")) return true;
    // One record more than rows are allowed: the header.
    if (records.push({ line, cells: trimmed }) <= MAX_TABLE_ROWS + 1) return true;
    tooManyAt = { code: "too-many-rows", line, column: 1 };
    return false;
  });
  const stopped = fault ?? tooManyAt;
  return stopped ? { ok: false, fault: stopped } : readable(records);
}

/**
 * Reads a delimited text into a table. Never throws; a fault names line and column. A file above the row limit is
 * refused at the first row too many, without reading the rest.
 */
export function readTable(text: string, delimiter: Delimiter): Readable<Table> {
  const records = recordsOf(text, delimiter);
  if (!records.ok) return records;
  const [first, ...others] = records.value;
  if (!first) return refused("empty-file");
  const named = isHeader(first);
  const rows = named ? others : records.value;
  const excess = rows[MAX_TABLE_ROWS];
  if (excess) return refused("too-many-rows", { line: excess.line, column: 1 });
  if (rows.length === 0) return refused("no-rows", { line: first.line, column: 1 });
  const columnCount = records.value.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return readable({ header: named ? first.cells : null, rows, columnCount });
}

/** The cells of one column of the first `limit` rows, blanks left out. */
export function columnSample(table: Table, column: number, limit: number): string[] {
  return table.rows.slice(0, limit).flatMap(({ cells }) => cells[column] || []);
}
