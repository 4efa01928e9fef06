import { chunksOf } from "@/lib/platform/data/chunks-of";
import type { Store, Transaction } from "@/lib/platform/db/store";
import { sealState, slotOf } from "./sealed-rows";
import type { ReminderState } from "./state-schema";

/** What becomes of an account whose turn it is. */
export interface Decision {
  readonly state: ReminderState;
  /** When to look again, in ms since 1970; null for never. */
  readonly nextLook: number | null;
}

type Provider = Store["provider"];

/** Both stores take more parameters in a statement; a row has three. */
const ROWS_PER_STATEMENT = 200;

/** A parameter of a statement in the words of a store. */
export function placeholder(provider: Provider, index: number, type: "text" | "bytea" = "text"): string {
  return provider === "postgresql" ? `$${index + 1}::${type}` : "?";
}

/** Writes what was decided for some accounts within a transaction: one statement for many, as a row each takes long. */
export async function writeDecisions(
  tx: Transaction,
  provider: Provider,
  decided: readonly { userId: string; decision: Decision }[],
): Promise<void> {
  for (const chunk of chunksOf(decided, ROWS_PER_STATEMENT)) {
    const rows = chunk.map((_, row) => {
      const [userId, sealed, slot] = [row * 3, row * 3 + 1, row * 3 + 2];
      const at = (index: number, type?: "bytea") => placeholder(provider, index, type);
      return `(${at(userId)}, ${at(sealed, "bytea")}, ${at(slot)})`;
    });
    await tx.$executeRawUnsafe(
      `UPDATE "Reminder" SET "sealed" = "decided"."column2", "dueSlot" = "decided"."column3"
       FROM (SELECT "column1", "column2", "column3" FROM (VALUES ${rows.join(", ")}) AS "given") AS "decided"
       WHERE "Reminder"."userId" = "decided"."column1"`,
      ...chunk.flatMap(({ userId, decision: { state, nextLook } }) => [
        userId,
        sealState(userId, state),
        nextLook === null ? "" : slotOf(nextLook),
      ]),
    );
  }
}
