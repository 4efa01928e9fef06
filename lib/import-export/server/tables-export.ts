import { zipSync } from "fflate";
import { checkIns } from "@/lib/features/check-ins/store";
import { ENTRY_KINDS, type EntryName } from "@/lib/features/entry-kinds";
import { SERVER_ENTRY_KINDS } from "@/lib/features/server-entry-kinds";
import { checkInsCsv } from "@/lib/import-export/core/check-ins-csv";
import type { CsvStyle } from "@/lib/import-export/core/csv-style";
import { kindTable, tableFileName } from "@/lib/import-export/core/kind-table";
import type { JournalOwner } from "@/lib/platform/journal/entry";

/** The tables of an account: a CSV file for each kind of entry, in one archive. Deleted entries are not in them. */
export async function exportTables(owner: JournalOwner, style: CsvStyle, now: Date): Promise<Uint8Array<ArrayBuffer>> {
  const files = await Promise.all(
    ENTRY_KINDS.map(
      async ({ exportName }) => [tableFileName(exportName), await tableOf(owner, exportName, style)] as const,
    ),
  );
  const encoder = new TextEncoder();
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, encoder.encode(text)])), { mtime: now });
}

/** Check-ins have the table that an import reads again; every other kind has a column for each of its fields. */
async function tableOf(owner: JournalOwner, name: EntryName, style: CsvStyle): Promise<string> {
  if (name === "checkIns") {
    const contents = (await checkIns.list(owner)).map(({ content }) => content);
    return checkInsCsv(contents, style);
  }
  const { collection } = SERVER_ENTRY_KINDS[name];
  const entries = await collection.list(owner);
  const oldestFirst = entries.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));
  return kindTable(oldestFirst, collection.definition.schema, style);
}
