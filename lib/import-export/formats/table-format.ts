import type { Collected } from "./collected";
import type { TableFormat } from "./format";
import type { FormatRow } from "./format-table";

/** A format whose rows are read one by one. */
export function rowFormat(
  name: string,
  needed: readonly string[],
  readRow: (row: FormatRow, into: Collected) => void,
  more: { without?: readonly string[] } = {},
): TableFormat {
  return {
    kind: "table",
    name,
    hasColumns: (names) =>
      needed.every((each) => names.has(each)) && !(more.without ?? []).some((each) => names.has(each)),
    read(files, into) {
      for (const { content } of files) for (const row of content.rows()) readRow(row, into);
    },
  };
}
