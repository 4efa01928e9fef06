import { z } from "zod";
import type { Store, Transaction } from "@/lib/platform/db/store";
import { LOOK, openState } from "./sealed-rows";
import type { ReminderState } from "./state-schema";
import { placeholder, writeDecisions, type Decision } from "./write-decisions";

/** The part of a store that reminders are claimed in. */
export type ReminderStore = Pick<Store, "provider" | "write">;

const claimedRows = z.array(z.object({ userId: z.string() }));

/** An account whose turn it is, as it was decided. */
export interface Claimed<D extends Decision> {
  readonly userId: string;
  readonly decision: D;
}

interface Claim<D extends Decision> {
  slots: readonly string[];
  limit: number;
  decide(row: { userId: string; state: ReminderState; dayMarker: string | null }): D;
  /** Told of a row that does not open; it is not looked at again until it is written anew. */
  onDamaged(error: unknown): void;
}

/**
 * Takes accounts that are due in one of these minutes, at most `limit`, and writes what was decided for each, in one
 * transaction. Several processes on one database never get the same account: on PostgreSQL rows that another one holds
 * are passed over, on SQLite there is one writer at a time.
 */
export async function claimDue<D extends Decision>(store: ReminderStore, claim: Claim<D>): Promise<Claimed<D>[]> {
  const { slots, limit, decide, onDamaged } = claim;
  return store.write(async (tx) => {
    const userIds = await takeRows(tx, { provider: store.provider, slots: [LOOK, ...slots], limit });
    const rows = await tx.reminder.findMany({ where: { userId: { in: userIds } } });
    const claimed = rows.flatMap(({ userId, sealed, dayMarker }): Claimed<D>[] => {
      try {
        return [{ userId, decision: decide({ userId, state: openState(userId, sealed), dayMarker }) }];
      } catch (error) {
        onDamaged(error);
        return [];
      }
    });
    await writeDecisions(tx, store.provider, claimed);
    return claimed;
  });
}

/** Has every account looked at again: after a time in which nobody looked. */
export async function lookAtAll(store: ReminderStore): Promise<void> {
  await store.write((tx) => tx.reminder.updateMany({ where: { dueSlot: { not: "" } }, data: { dueSlot: LOOK } }));
}

type Rows = Pick<Claim<Decision>, "slots" | "limit"> & Pick<Store, "provider">;

async function takeRows(tx: Transaction, { provider, slots, limit }: Rows): Promise<string[]> {
  const names = slots.map((_, index) => placeholder(provider, index)).join(", ");
  const skip = provider === "postgresql" ? "FOR UPDATE SKIP LOCKED" : "";
  const rows = await tx.$queryRawUnsafe(
    `WITH "due" AS (
       SELECT "userId" FROM "Reminder" WHERE "dueSlot" IN (${names}) LIMIT ${Math.trunc(limit)} ${skip}
     )
     UPDATE "Reminder" SET "dueSlot" = '', "revision" = "revision" + 1
     WHERE "userId" IN (SELECT "userId" FROM "due") RETURNING "userId"`,
    ...slots,
  );
  return claimedRows.parse(rows).map(({ userId }) => userId);
}
