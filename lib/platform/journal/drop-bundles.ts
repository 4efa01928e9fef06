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
  for (const { id, userId, kind } of replacements.filter((row) => isBundled(row.kind))) {
    const before = await tx.entry.findFirst({ where: { id, userId, kind }, select: { month: true } });
    if (before) touched.add(`${userId} ${kind} ${before.month}`);
  }
  for (const each of touched) {
    const [userId = "", kind = "", month = ""] = each.split(" ");
    forgetPending(userId, kind);
    const last = `${month.slice(0, "YYYY".length)}-99`;
    await tx.entry.deleteMany({ where: { userId, kind: bundleKindOf(kind), month: { gte: month, lte: last } } });
  }
}
