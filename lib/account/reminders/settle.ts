import type { ReminderStore } from "./claims";
import { writeDecisions } from "./write-decisions";
import { openState } from "./sealed-rows";
import type { ReminderState, Sending } from "./state-schema";

const MINUTE_MS = 60_000;
/** After the first try that failed; twice as long after each further one. */
const RETRY_MS = 2 * MINUTE_MS;

/** What became of a message to one account. */
export interface Attempt {
  readonly userId: string;
  readonly sendingId: string;
  /** What is left to be tried later; null for all of it. */
  readonly left: NonNullable<Sending["left"]> | null;
}

interface Settling {
  /** In ms since 1970. */
  now: number;
  /** When to look again at a state (ms since 1970); null for never. */
  nextLook(state: ReminderState): number | null;
}

/** Writes what became of messages. Where an account changed or went meanwhile, it is as it is there. */
export async function settle(store: ReminderStore, attempts: readonly Attempt[], { now, nextLook }: Settling) {
  if (attempts.length === 0) return;
  const byUser = new Map(attempts.map((attempt) => [attempt.userId, attempt]));
  await store.write(async (tx) => {
    const where = { userId: { in: [...byUser.keys()] } };
    // A write first: on PostgreSQL, unlike a read, it waits for others and makes them wait.
    await tx.reminder.updateMany({ where, data: { revision: { increment: 1 } } });
    const rows = await tx.reminder.findMany({ where });
    const settled = rows.flatMap(({ userId, sealed }) => {
      const attempt = byUser.get(userId);
      const { sending, ...rest } = openState(userId, sealed);
      if (!attempt || sending?.id !== attempt.sendingId) return [];
      const state = { ...rest, ...stillToSend(sending, attempt.left, now) };
      return [{ userId, decision: { state, nextLook: nextLook(state) } }];
    });
    await writeDecisions(tx, store.provider, settled);
  });
}

/** What is left of a message, to be tried later; nothing once it arrived everywhere. */
function stillToSend(sending: Sending, left: Attempt["left"], now: number): { sending?: Sending } {
  if (left !== null && !left.byMail && left.devices.length === 0) return {};
  const nextTryAt = new Date(now + RETRY_MS * 2 ** (sending.attempts - 1)).toISOString();
  return { sending: { ...sending, nextTryAt, ...(left && { left }) } };
}
