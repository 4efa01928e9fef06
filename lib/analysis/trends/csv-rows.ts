/** What is wrong in a table, and where: line of the file and number of the field in it, both from 1. */
export class TableFault extends Error {
  constructor(
    readonly line: number,
    readonly column: number,
    readonly problem: string,
  ) {
    super(`line ${line}, column ${column}: ${problem}`);
    this.name = "TableFault";
  }
}

export interface Row {
  /** Line of the file on which the row begins, from 1. */
  line: number;
  fields: string[];
}

/**
 * Splits comma-separated text (RFC 4180: quotes may enclose a field, doubled inside; lines end in LF or CRLF) into
 * rows that know their line. Empty lines are left out, a byte order mark is dropped, fields come without outer blanks.
 *
 * @throws TableFault when a quote is never closed, or is followed by something else than the end of its field
 */
export function csvRows(text: string): Row[] {
  const field = /(?:[ \t]*"((?:[^"]|"")*)"[ \t]*|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
  field.lastIndex = text.startsWith("\uFEFF") ? 1 : 0;
  const rows: Row[] = [];
  let row: Row = { line: 1, fields: [] };
  let line = 1;
  while (field.lastIndex < text.length || row.fields.length > 0) {
    const match = field.exec(text);
    if (!match) throw new TableFault(line, row.fields.length + 1, "a quote is out of place or never closed");
    const [, quoted, plain = "", end] = match;
    row.fields.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"'));
    line += quoted?.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === ",") continue;
    if (row.fields.some((each) => each !== "")) rows.push(row);
    row = { line: ++line, fields: [] };
  }
  return rows;
}
