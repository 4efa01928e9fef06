import { createHmac } from "node:crypto";
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

/** A UUID (version 4 to look at) that the same parts always give, and that tells nothing of them without the secret. */
export function idFrom(secret: Uint8Array, parts: readonly (string | number)[]): string {
  const bytes = createHmac("sha256", secret).update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
