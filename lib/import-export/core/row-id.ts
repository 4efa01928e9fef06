import { idFrom } from "@/lib/platform/journal/derived-id";
import type { ConvertedRow } from "./convert";
import type { Table } from "./csv-table";
import { headerWords } from "./header-words";

/**
 * What tells one source from another: the names of its columns, in any order. Two apps that cover the same days must
 * not overwrite each other; the same app exported again must find its own rows.
 */
export function sourceKey(table: Table): string {
  const names = table.header?.map((name) => headerWords(name).trim()).toSorted();
  return JSON.stringify(names ?? table.columnCount);
}

/**
 * The id of an imported row: the same for the same row of the same source, whatever the mapping, and without the
 * secret not to be told from a random one (an id must not show a day). `secret` belongs to the person.
 */
export function rowId(
  secret: Uint8Array,
  source: string,
  row: Pick<ConvertedRow, "writtenMoment" | "occurrence">,
): string {
  return idFrom(secret, ["keerpunt1/import-row", source, row.writtenMoment, row.occurrence]);
}
