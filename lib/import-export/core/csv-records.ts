import type { FileFault } from "@/lib/platform/reading/fault";
import { MAX_CELL_CHARACTERS, MAX_TABLE_COLUMNS } from "./limits";

/** One record of a delimited text; a quoted cell can spread it over several lines. */
export interface CsvRecord {
  /** Line (from 1) on which the record begins. */
  line: number;
  cells: string[];
  /** Columns (from 0) whose cell stood between quotes and begins with an apostrophe; absent for none. */
  quotedApostrophes?: number[];
}

/** Reads RFC 4180 text from its beginning; see `readRecords`. */
class RecordReader {
  private at = 0;
  private line = 1;
  private lineStart = 0;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
  ) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** The next record, or why it cannot be read. */
  next(): CsvRecord | FileFault {
    const record: CsvRecord = { line: this.line, cells: [] };
    for (;;) {
      const place = this.place();
      const isQuoted = this.text[this.at] === '"';
      const cell = isQuoted ? this.quotedCell() : this.bareCell();
      if (typeof cell !== "string") return cell;
      if (isQuoted && cell.startsWith("'")) (record.quotedApostrophes ??= []).push(record.cells.length);
      if (cell.length > MAX_CELL_CHARACTERS) return { code: "cell-too-long", ...place };
      if (record.cells.push(cell) > MAX_TABLE_COLUMNS) return { code: "too-many-columns", ...place };
      const sign = this.text[this.at];
      this.at += 1;
      if (sign === this.delimiter) continue;
      if (sign === "\n") this.beginLine(this.at);
      return record;
    }
  }

  private bareCell(): string {
    const start = this.at;
    while (!this.atCellEnd()) this.at += 1;
    return this.text.slice(start, this.at);
  }

  /** A cell between quotes; a quote inside it is written twice. Blanks after the closing quote are ignored. */
  private quotedCell(): string | FileFault {
    const open = this.place();
    let cell = "";
    do {
      const from = this.at + 1;
      const close = this.text.indexOf('"', from);
      if (close === -1) return { code: "unclosed-quote", ...open };
      const part = this.text.slice(from, close);
      this.countLines(part, from);
      this.at = close + 1;
      cell += part;
      if (this.text[this.at] === '"') cell += '"';
      // Checked here too: a cell of nothing but quotes would be copied over and over.
      if (cell.length > MAX_CELL_CHARACTERS) return { code: "cell-too-long", ...open };
    } while (this.text[this.at] === '"');
    const afterQuote = this.place();
    while (this.text[this.at] === " ") this.at += 1;
    return this.atCellEnd() ? cell : { code: "stray-quote", line: afterQuote.line, column: afterQuote.column - 1 };
  }

  private atCellEnd(): boolean {
    const sign = this.text[this.at];
    return sign === undefined || sign === this.delimiter || sign === "\n";
  }

  private countLines(part: string, offset: number): void {
    for (let next = part.indexOf("\n"); next !== -1; next = part.indexOf("\n", next + 1))
      this.beginLine(offset + next + 1);
  }

  private beginLine(at: number): void {
    this.line += 1;
    this.lineStart = at;
  }

  private place(): { line: number; column: number } {
    return { line: this.line, column: this.at - this.lineStart + 1 };
  }
}

/**
 * Reads records one by one until the text ends or `take` returns false; returns the fault that stopped it, or null.
 * Lines end in "\n". Written here because the positions must be exact and the limits must hold while reading: the
 * parser in our dependencies collects one object per stray quote, 600 MB of them for a file of 12 MB.
 */
export function readRecords(text: string, delimiter: string, take: (record: CsvRecord) => boolean): FileFault | null {
  const reader = new RecordReader(text, delimiter);
  while (!reader.done) {
    const record = reader.next();
    if ("code" in record) return record;
    if (!take(record)) return null;
  }
  return null;
}
