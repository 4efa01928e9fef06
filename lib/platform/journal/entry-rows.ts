import { chunksOf } from "@/lib/platform/data/chunks-of";
import { reader } from "@/lib/platform/db/db";
import { ROWS_PER_STATEMENT } from "@/lib/platform/db/rows-per-statement";
import { isPrismaError, type Transaction } from "@/lib/platform/db/store";
import type { UserId } from "@/lib/platform/vault/user-id";
import { writeEntries } from "./companion-write";
import { dropBundles } from "./drop-bundles";
import { JournalError, type MonthRange } from "./entry";
import { ensureRoom } from "./quota";
import type { EntryRow } from "./sealed-entry";

const UNIQUE_VIOLATION = "P2002";
const FIRST_MONTH = "0000-00";
const LAST_MONTH = "9999-12";

/** Rows of one kind within a range of months, deleted or not. */
export function findRows(userId: UserId, kind: string, deleted: boolean, range: MonthRange): Promise<EntryRow[]> {
  const month = { gte: range.from ?? FIRST_MONTH, lte: range.to ?? LAST_MONTH };
  return reader().entry.findMany({ where: { userId, kind, deleted, month } });
}

/** The row with this id; null when there is none, or when it is of another account or kind. */
export function findRow(userId: UserId, kind: string, id: string): Promise<EntryRow | null> {
  return reader().entry.findFirst({ where: { id, userId, kind } });
}

/**
 * The rows of an account with these ids.
 *
 * @throws JournalError "conflict" when one is of another kind
 */
export async function findRowsById(userId: UserId, kind: string, ids: readonly string[]): Promise<EntryRow[]> {
  const found: EntryRow[] = [];
  for (const chunk of chunksOf(ids, ROWS_PER_STATEMENT)) {
    found.push(...(await reader().entry.findMany({ where: { userId, id: { in: [...chunk] } } })));
  }
  if (found.some((row) => row.kind !== kind)) throw new JournalError("conflict");
  return found;
}

/** What else is written in the transaction of some rows. */
export type FollowUp = (tx: Transaction) => Promise<void>;

/** Inserts all rows or none. False when one of the ids is taken; nothing is inserted then. */
export function insertRows(rows: readonly EntryRow[], followUp?: FollowUp): Promise<boolean> {
  return writeRows(rows, [], followUp);
}

/**
 * Inserts rows and replaces others that are still at the revision before, all or none. False when an id is taken or
 * a revision has moved on; nothing is changed then.
 *
 * @throws JournalError "full" when the account has no room for them
 */
export async function writeRows(
  inserts: readonly EntryRow[],
  replacements: readonly EntryRow[],
  followUp?: FollowUp,
): Promise<boolean> {
  await ensureRoom(inserts, replacements);
  try {
    return await writeEntries(kindsOf([...inserts, ...replacements]), async (tx) => {
      await dropBundles(tx, inserts, replacements);
      for (const chunk of chunksOf(inserts, ROWS_PER_STATEMENT)) await tx.entry.createMany({ data: [...chunk] });
      for (const row of replacements) if (!(await replaceIn(tx, row))) throw new StaleRevision();
      await followUp?.(tx);
      return true;
    });
  } catch (error) {
    if (error instanceof StaleRevision || isPrismaError(error, UNIQUE_VIOLATION)) return false;
    throw error;
  }
}

/** Ends a transaction that met a row which was changed since it was read. */
class StaleRevision extends Error {}

/** Replaces a row that is still at the revision before. False when it is not; nothing is changed then. */
export async function replaceRow(row: EntryRow, followUp?: FollowUp): Promise<boolean> {
  await ensureRoom([], [row]);
  return writeEntries([row.kind], async (tx) => {
    await dropBundles(tx, [], [row]);
    const isReplaced = await replaceIn(tx, row);
    if (isReplaced) await followUp?.(tx);
    return isReplaced;
  });
}

const kindsOf = (rows: readonly EntryRow[]) => [...new Set(rows.map(({ kind }) => kind))];

async function replaceIn(tx: Transaction, row: EntryRow): Promise<boolean> {
  const { id, userId, kind, ...columns } = row;
  const where = { id, userId, kind, revision: row.revision - 1 };
  const { count } = await tx.entry.updateMany({ where, data: columns });
  return count === 1;
}
