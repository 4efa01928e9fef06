import { write } from "@/lib/platform/db/db";
import { logFailure } from "@/lib/platform/logging/log";
import type { UserId } from "@/lib/platform/vault/user-id";
import { bundleKindOf } from "./bundled-kinds";
import type { EntryRow } from "./sealed-entry";

/** After the answer that made them, so that nobody waits, and once for several pages in a row. */
const WRITE_AFTER_MS = 1_500;

// On globalThis, as the store is: modules are loaded once per bundle of code.
const shared: typeof globalThis & { keerpuntBundles?: Map<string, Map<string, EntryRow>> } = globalThis;
/** Sealed bundles that are still to be written, by account and kind, then by year. */
const pending = (shared.keerpuntBundles ??= new Map());
let timer: NodeJS.Timeout | undefined;

/** Writes a bundle a moment later, in place of the one of the same year. */
export function writeLater(row: EntryRow): void {
  const key = keyOf(row.userId, row.kind);
  const years = pending.get(key) ?? new Map<string, EntryRow>();
  pending.set(key, years.set(yearOf(row.month), row));
  timer ??= setTimeout(() => void writePendingBundles(), WRITE_AFTER_MS).unref();
}

/** Lets go of what is still to be written of a kind: its entries are being changed. */
export function forgetPending(userId: string, kind: string): void {
  pending.delete(keyOf(userId, bundleKindOf(kind)));
}

/** Whether bundles of a kind are still to be written. */
export function isPending(userId: UserId, kind: string): boolean {
  return pending.has(keyOf(userId, bundleKindOf(kind)));
}

/** Writes what is pending now. A bundle that cannot be written is left out: pages work without. */
export async function writePendingBundles(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const rows = [...pending.values()].flatMap((years) => [...years.values()]);
  pending.clear();
  for (const row of rows) await replaceBundle(row).catch((error: unknown) => logFailure("bundle.not-written", error));
}

function replaceBundle(row: EntryRow): Promise<unknown> {
  const { userId, kind, month } = row;
  const year = yearOf(month);
  return write(async (tx) => {
    // An account may have been deleted meanwhile.
    if ((await tx.user.count({ where: { id: userId } })) === 0) return;
    await tx.entry.deleteMany({ where: { userId, kind, month: { gte: `${year}-00`, lte: `${year}-99` } } });
    await tx.entry.create({ data: row });
  });
}

function keyOf(userId: string, kind: string): string {
  return `${userId} ${kind}`;
}

function yearOf(month: string): string {
  return month.slice(0, "YYYY".length);
}
