import { isOwnTable } from "@/lib/import-export/core/check-ins-csv";
import { convert, type Conversion } from "@/lib/import-export/core/convert";
import type { ConversionContext } from "@/lib/import-export/core/conversion-context";
import { readTable, type Table } from "@/lib/import-export/core/csv-table";
import { planImport, type ExistingCheckIn, type PlannedStep } from "@/lib/import-export/core/import-plan";
import { type Mapping } from "@/lib/import-export/core/mapping";
import { completeMapping } from "@/lib/import-export/core/complete-mapping";
import { rowId, sourceKey } from "@/lib/import-export/core/row-id";
import type { TableDraft } from "./draft-schema";

/** What an import is compared with. */
export interface TableJournal {
  /** Every check-in of the account, deleted ones included. */
  readonly existing: readonly ExistingCheckIn[];
  /** Under which imported rows get their ids. */
  readonly secret: Uint8Array;
}

export interface PlannedTable {
  conversion: Conversion;
  steps: PlannedStep[];
}

/** The table and mapping of a draft, or null while either is not complete. */
function mappedTable({ text, choices }: TableDraft): { table: Table; mapping: Mapping } | null {
  const table = readTable(text, choices.delimiter, choices.headerLine);
  const mapping = completeMapping(choices);
  return table.ok && mapping ? { table: table.value, mapping } : null;
}

/** What importing a draft would do now; null while the mapping is not complete. Runs in a worker. */
export function planTable(
  draft: TableDraft,
  context: ConversionContext,
  { existing, secret }: TableJournal,
): PlannedTable | null {
  const mapped = mappedTable(draft);
  if (!mapped) return null;
  const { table, mapping } = mapped;
  const conversion = convert(table, mapping, context);
  const source = sourceKey(table);
  const bytes = Buffer.from(secret);
  const rows = conversion.rows.map((row) => ({ id: rowId(bytes, source, row), content: row.content }));
  return { conversion, steps: planImport(rows, existing, isOwnTable(table)) };
}
