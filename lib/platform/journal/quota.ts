import { store } from "@/lib/platform/db/db";
import type { AccountUsage } from "@/lib/platform/db/account-usage";
import { JournalError } from "./entry";
import type { EntryRow } from "./sealed-entry";

/** What one account may hold: many lifetimes of writing, and little enough that one account cannot fill the disk. */
export const MAX_ENTRIES = 200_000;
export const MAX_BYTES = 200 * 1024 * 1024;
/** From here on a person is told, long before anything is refused. */
const NOTICE_SHARE = 0.8;

/** What must be written whatever else is there: what keeps an account safe, and has a bound of its own. */
const ALWAYS = new Set(["access-log", "second-factor", "settings", "import-identity"]);
/** An import on its way counts with the text of its file; without one, letting go of it must always be possible. */
const SMALL_DRAFT_BYTES = 64 * 1024;

// Counting looks at every row of an account (200,000 take 0.2 s), so what was counted is remembered and added to. A
// second instance on the same store adds to its own count; both count anew every ten minutes and before refusing.
const COUNTED_FOR_MS = 10 * 60_000;
const MAX_REMEMBERED = 1_000;

interface Remembered extends AccountUsage {
  /** When it was counted, in milliseconds. */
  readonly at: number;
}

// On globalThis, as the store is: modules are loaded once per bundle.
const shared: typeof globalThis & { keerpuntUsage?: Map<string, Remembered> } = globalThis;
const remembered = (shared.keerpuntUsage ??= new Map());

/** What an account holds, counted at most ten minutes ago, and since then added to. */
async function usageBy(userId: string): Promise<AccountUsage> {
  const counted = remembered.get(userId);
  return counted && Date.now() - counted.at < COUNTED_FOR_MS ? counted : countAnew(userId);
}

/** The share of what an account may hold that is used, 0 to 1, from 80% on; null below. */
export async function shareToNotice(userId: string): Promise<number | null> {
  const share = shareOf(await usageBy(userId));
  return share >= NOTICE_SHARE ? share : null;
}

/**
 * Refuses rows that would take an account beyond what it may hold. Deleting is always possible.
 *
 * @throws JournalError "full"
 */
export async function ensureRoom(inserts: readonly EntryRow[], replacements: readonly EntryRow[]): Promise<void> {
  const added = inserts.filter(isCounted);
  const changed = replacements.filter((row) => isCounted(row) && !row.deleted);
  const userId = (added[0] ?? changed[0])?.userId;
  if (userId === undefined) return;
  const growth = { entries: added.length, bytes: bytesOf(added) + bytesOf(changed) };
  if (!fits(await usageBy(userId), growth)) {
    // Changed rows take the place of others. What those take up is looked at only now that it matters.
    const freed = await store().sealedBytes(
      userId,
      changed.map(({ id }) => id),
    );
    const isGrowing = growth.entries > 0 || growth.bytes > freed;
    if (isGrowing && !fits(await countAnew(userId), { ...growth, bytes: growth.bytes - freed })) {
      throw new JournalError("full");
    }
  }
  remember(userId, sum(await usageBy(userId), growth), remembered.get(userId)?.at ?? Date.now());
}

async function countAnew(userId: string): Promise<AccountUsage> {
  const usage = await store().usage(userId);
  remember(userId, usage, Date.now());
  return usage;
}

function remember(userId: string, usage: AccountUsage, at: number): void {
  remembered.delete(userId);
  remembered.set(userId, { ...usage, at });
  const [oldest] = remembered.keys();
  if (remembered.size > MAX_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
}

function isCounted({ kind, sealed }: EntryRow): boolean {
  return !ALWAYS.has(kind) && !(kind === "import-draft" && sealed.byteLength <= SMALL_DRAFT_BYTES);
}

function bytesOf(rows: readonly EntryRow[]): number {
  return rows.reduce((total, { sealed }) => total + sealed.byteLength, 0);
}

function sum(a: AccountUsage, b: AccountUsage): AccountUsage {
  return { entries: a.entries + b.entries, bytes: a.bytes + b.bytes };
}

function fits(usage: AccountUsage, growth: AccountUsage): boolean {
  const { entries, bytes } = sum(usage, growth);
  return entries <= MAX_ENTRIES && bytes <= MAX_BYTES;
}

function shareOf({ entries, bytes }: AccountUsage): number {
  return Math.max(entries / MAX_ENTRIES, bytes / MAX_BYTES);
}
