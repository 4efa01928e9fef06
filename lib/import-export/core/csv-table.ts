import { readRecords, type CsvRecord } from "./csv-records";
import { announcedDelimiter } from "./delimiters";
import type { Delimiter } from "./delimiters";
import { readable, refused, type FileFault, type Readable } from "@/lib/platform/reading/fault";
import { findHeader } from "./find-header";
import { HEADER_WITHIN_RECORDS, MAX_TABLE_CELLS, MAX_TABLE_ROWS } from "./limits";

/** A delimited text as rows of trimmed cells. */
export interface Table {
  /** Names of the columns; null when the first record holds data already. */
  header: string[] | null;
  /** Line of the file on which the header stands; 0 without a header. */
  headerLine: number;
  /** Every record that is not blank below the header; titles above it are no rows. */
  rows: CsvRecord[];
  /** Width of the widest record. */
  columnCount: number;
  /** The first records of the file, any of which can be chosen as the header. */
  top: CsvRecord[];
}

/** The records of a text that are not blank, at most those that titles, header and rows can take. */
function recordsOf(text: string, delimiter: Delimiter): Readable<CsvRecord[]> {
  const records: CsvRecord[] = [];
  let cellCount = 0;
  let tooMany: FileFault | null = null;
  const skipLine = announcedDelimiter(text) ? 1 : 0;
  const fault = readRecords(text, delimiter, ({ line, cells, ...marks }) => {
    const trimmed = cells.map((cell) => cell.trim());
    if (line <= skipLine || trimmed.every((cell) => cell === "")) return true;
    cellCount += trimmed.length;
    if (cellCount > MAX_TABLE_CELLS) tooMany = { code: "too-many-cells", line, column: 1 };
    // One more than titles, header and rows can be: it is the first row too many wherever the header stands.
    const count = records.push({ line, cells: trimmed, ...marks });
    return tooMany === null && count <= MAX_TABLE_ROWS + HEADER_WITHIN_RECORDS;
  });
  const stopped = fault ?? tooMany;
  return stopped ? { ok: false, fault: stopped } : readable(records);
}

/** Position of the chosen header, or of the one that is found; -1 for none. */
function headerAt(records: readonly CsvRecord[], headerLine: number | undefined): number {
  if (headerLine === undefined) return findHeader(records);
  return records.slice(0, HEADER_WITHIN_RECORDS).findIndex(({ line }) => line === headerLine);
}

/**
 * Reads a delimited text into a table. Never throws; a fault names line and column. A file above the row limit is
 * refused at the first row too many, without reading the rest.
 *
 * @param headerLine line of the header when the person chose one of the first 20 records, 0 for none; else it is found
 */
export function readTable(text: string, delimiter: Delimiter, headerLine?: number): Readable<Table> {
  const records = recordsOf(text, delimiter);
  if (!records.ok) return records;
  const [first] = records.value;
  if (!first) return refused("empty-file");
  const at = headerAt(records.value, headerLine);
  const header = records.value[at];
  const rows = records.value.slice(at + 1);
  const excess = rows[MAX_TABLE_ROWS];
  if (excess) return refused("too-many-rows", { line: excess.line, column: 1 });
  if (rows.length === 0) return refused("no-rows", { line: (header ?? first).line, column: 1 });
  const columnCount = [header ?? first, ...rows].reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const top = records.value.slice(0, HEADER_WITHIN_RECORDS);
  return readable({ header: header?.cells ?? null, headerLine: header?.line ?? 0, rows, columnCount, top });
}

/** The cells of one column of the first `limit` rows, blanks left out. */
export function columnSample(table: Table, column: number, limit: number): string[] {
  return table.rows.slice(0, limit).flatMap(({ cells }) => cells[column] || []);
}
