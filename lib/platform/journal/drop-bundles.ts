import { chunksOf } from "@/lib/platform/data/chunks-of";
import { groupedBy } from "@/lib/platform/data/grouped-by";
import { ROWS_PER_STATEMENT } from "@/lib/platform/db/rows-per-statement";
import type { Transaction } from "@/lib/platform/db/store";
import { bundleKindOf, isBundled } from "./bundled-kinds";
import { forgetPending } from "./pending-bundles";
import type { EntryRow } from "./sealed-entry";

/**
 * Deletes the bundles that hold the months of rows which are about to be written, within the same transaction. They
 * would not be used any more; this way no earlier wording stays behind in them.
 *
 * @param replacements rows whose earlier version may lie in another month
 */
export async function dropBundles(
  tx: Transaction,
  inserts: readonly EntryRow[],
  replacements: readonly EntryRow[],
): Promise<void> {
  const changed = [...inserts, ...replacements].filter(({ kind }) => isBundled(kind));
  const touched = new Set(changed.map(({ userId, kind, month }) => `${userId} ${kind} ${month}`));
  const replaced = groupedBy(
    replacements.filter(({ kind }) => isBundled(kind)),
    ({ userId }) => userId,
  );
  for (const [userId, rows] of replaced) {
    for (const chunk of chunksOf(rows, ROWS_PER_STATEMENT)) {
      const where = { userId, id: { in: chunk.map(({ id }) => id) } };
      const before = await tx.entry.findMany({ where, select: { kind: true, month: true } });
      for (const { kind, month } of before) touched.add(`${userId} ${kind} ${month}`);
    }
  }
  for (const each of touched) {
    const [userId = "", kind = "", month = ""] = each.split(" ");
    forgetPending(userId, kind);
    const last = `${month.slice(0, "YYYY".length)}-99`;
    await tx.entry.deleteMany({ where: { userId, kind: bundleKindOf(kind), month: { gte: month, lte: last } } });
  }
}
