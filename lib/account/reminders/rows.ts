import { reader, write } from "@/lib/platform/db/db";
import type { Transaction } from "@/lib/platform/db/store";
import { logFailure } from "@/lib/platform/logging/log";
import { LOOK, openState, sealState } from "./sealed-rows";
import type { ReminderState } from "./state-schema";

/** What the server knows of the reminders of an account; null without any. */
export async function readReminders(userId: string): Promise<ReminderState | null> {
  const row = await reader().reminder.findUnique({ where: { userId } });
  return row && stateIn(row);
}

/** What a row holds; null when it does not open: what is saved beside it must not fail, and choosing anew mends it. */
function stateIn({ userId, sealed }: { userId: string; sealed: Uint8Array }): ReminderState | null {
  try {
    return openState(userId, sealed);
  } catch (error) {
    logFailure("reminder.damaged", error);
    return null;
  }
}

/** Puts reminders in place of those that an account has; the day marker stays. */
export async function replaceReminders(
  userId: string,
  next: (current: ReminderState | null) => ReminderState,
): Promise<void> {
  await write(async (tx) => {
    const row = await lockReminders(tx, userId);
    const sealed = sealState(userId, next(row && stateIn(row)));
    if (row) await tx.reminder.update({ where: { userId }, data: { sealed, dueSlot: LOOK } });
    else await tx.reminder.create({ data: { userId, sealed, dueSlot: LOOK } });
  });
}

/** Changes the reminders of an account where it has any. */
export async function updateReminders(userId: string, change: (state: ReminderState) => ReminderState): Promise<void> {
  await write((tx) => changeReminders(tx, userId, (state) => ({ state: change(state) })));
}

/** Takes the reminders of an account away. */
export async function deleteReminders(userId: string): Promise<void> {
  await write((tx) => tx.reminder.deleteMany({ where: { userId } }));
}

/** Changes the reminders of an account within a transaction, where it has any; null from `change` changes nothing. */
export async function changeReminders(
  tx: Transaction,
  userId: string,
  change: (state: ReminderState) => { state: ReminderState; dayMarker?: string } | null,
): Promise<void> {
  const row = await lockReminders(tx, userId);
  const state = row && stateIn(row);
  const changed = state && change(state);
  if (!changed) return;
  const { state: next, ...marker } = changed;
  const data = { sealed: sealState(userId, next), dueSlot: LOOK, ...marker };
  await tx.reminder.update({ where: { userId }, data });
}

/** The row of an account, which nobody else changes until the end of the transaction; null when there is none. */
async function lockReminders(tx: Transaction, userId: string) {
  // A write first: on PostgreSQL, unlike a read, it waits for others and makes them wait.
  const { count } = await tx.reminder.updateMany({ where: { userId }, data: { revision: { increment: 1 } } });
  return count === 0 ? null : tx.reminder.findUniqueOrThrow({ where: { userId } });
}
