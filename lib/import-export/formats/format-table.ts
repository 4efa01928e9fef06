import { DELIMITERS, type Delimiter } from "@/lib/import-export/core/delimiters";
import { readRecords, type CsvRecord } from "@/lib/import-export/core/csv-records";
import { FormatFault } from "./format-fault";
import { MAX_FORMAT_CELLS } from "./limits";

/** The name of a column as formats compare it: without prefix of a package, capitals and blanks around it. */
function columnName(cell: string): string {
  return cell
    .slice(0, 200)
    .replace(/^\ufeff/, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/^com\.samsung\.s?health\.[a-z_]+\./, "");
}

/** A row of a table of another app, its cells found by the names of their columns. */
export class FormatRow {
  constructor(
    readonly line: number,
    private readonly cells: readonly string[],
    private readonly table: FormatTable,
  ) {}

  /** The trimmed cell of the first of these columns that the row has something in; empty for none. */
  text(...names: readonly string[]): string {
    for (const name of names) {
      for (const at of this.table.positions(name)) {
        const cell = (this.cells[at] ?? "").trim();
        if (cell !== "") return cell;
      }
    }
    return "";
  }

  /** True for a header that stands in the table again. */
  get isHeader(): boolean {
    const [first = "", second = ""] = this.cells;
    return columnName(first) === this.table.columns[0] && columnName(second) === this.table.columns[1];
  }
}

/** A table of another app. */
export class FormatTable {
  /** The names of its columns as formats compare them. */
  readonly columns: readonly string[];
  private readonly places = new Map<string, number[]>();

  constructor(
    /** The names as the file writes them, trimmed. */
    readonly header: readonly string[],
    private readonly records: readonly CsvRecord[],
  ) {
    this.columns = header.map(columnName);
    this.columns.forEach((name, at) => this.places.set(name, [...(this.places.get(name) ?? []), at]));
  }

  positions(name: string): readonly number[] {
    return this.places.get(name) ?? [];
  }

  /** The rows below the header that are not blank. */
  *rows(): Generator<FormatRow> {
    for (const { line, cells } of this.records) {
      if (cells.every((cell) => cell.trim() === "")) continue;
      const row = new FormatRow(line, cells, this);
      if (!row.isHeader) yield row;
    }
  }
}

const SAMPLE_CHARACTERS = 64 * 1024;
/** Records among which the header is looked for: other sections of an export can stand above it. */
const HEADER_WITHIN = 500;

/** The cell of the first row below a header, by the name of its column; empty without a row. */
export type FirstRow = (name: string) => string;

/** Where a table that a format knows begins. */
export interface FoundHeader<F> {
  format: F;
  delimiter: Delimiter;
  /** Line of the file on which the header stands. */
  line: number;
}

/**
 * Looks in the first records of a text for a header that one of the formats knows, with each delimiter; null when none
 * does.
 */
export function findFormatHeader<F extends { hasColumns(names: ReadonlySet<string>, first: FirstRow): boolean }>(
  text: string,
  formats: readonly F[],
): FoundHeader<F> | null {
  const cut = text.length > SAMPLE_CHARACTERS ? text.lastIndexOf("\n", SAMPLE_CHARACTERS) : text.length;
  const sample = text.slice(0, cut > 0 ? cut : SAMPLE_CHARACTERS);
  const candidates = DELIMITERS.map((delimiter) => {
    const records: CsvRecord[] = [];
    readRecords(sample, delimiter, (record) => records.push(record) < HEADER_WITHIN);
    return { delimiter, records: records.map(({ line, cells }) => ({ line, cells, names: cells.map(columnName) })) };
  });
  for (const format of formats) {
    for (const { delimiter, records } of candidates) {
      const header = records.find(({ names }, at) => {
        const first: FirstRow = (name) => records[at + 1]?.cells[names.indexOf(name)] ?? "";
        return names.length > 1 && format.hasColumns(new Set(names), first);
      });
      if (header) return { format, delimiter, line: header.line };
    }
  }
  return null;
}

/**
 * Reads a text as the table below the header on a line.
 *
 * @throws FormatFault with line and column
 */
export function readFormatTable(
  text: string,
  { delimiter, line }: { delimiter: Delimiter; line: number },
): FormatTable {
  const records: CsvRecord[] = [];
  let header: string[] = [];
  let cellCount = 0;
  const fault = readRecords(text, delimiter, (record) => {
    if (record.line < line) return true;
    if (record.line === line) header = record.cells.map((cell) => cell.replace(/^\ufeff/, "").trim());
    else records.push(record);
    cellCount += record.cells.length;
    if (cellCount > MAX_FORMAT_CELLS) throw new FormatFault("too-many-cells", { line: record.line, column: 1 });
    return true;
  });
  if (fault) {
    const { code, ...place } = fault;
    throw new FormatFault(code, place);
  }
  return new FormatTable(header, records);
}
