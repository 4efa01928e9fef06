import { randomUUID } from "node:crypto";
import { claimDue, lookAtAll, type ReminderStore } from "@/lib/account/reminders/claims";
import { listDevicesOf, type StoredDevice } from "@/lib/account/reminders/devices";
import { dayMarkerOf, slotsBetween } from "@/lib/account/reminders/sealed-rows";
import { settle, type Attempt } from "@/lib/account/reminders/settle";
import { BoundedQueue } from "@/lib/platform/concurrency/bounded-queue";
import { logFailure } from "@/lib/platform/logging/log";
import { decide, nextLook, OLDEST_MS, type ReminderDecision } from "./decide";
import { deliver, type Ways } from "./deliver";

const MINUTE_MS = 60_000;
/** Accounts whose turn it is at once, and the pause before the next ones: ten thousand are spread over a minute. */
const BATCH = 200;
const PAUSE_MS = 1_000;
/** Messages under way at once. */
const AT_ONCE = 16;

/** What a look at the reminders works with. */
export interface SchedulerContext {
  store: ReminderStore;
  ways: Ways;
  clock(): Date;
  pause(ms: number): Promise<void>;
}

/**
 * Sends everything that is due. Each account is claimed in the store before anything is sent, so that of several
 * processes one does; what was claimed and not sent, because the process ended, is tried again minutes later.
 *
 * @returns how many messages were sent or tried
 */
export async function sendDue(context: SchedulerContext): Promise<number> {
  let tried = 0;
  for (;;) {
    const now = context.clock();
    const claimed = await claimDue(context.store, {
      slots: slotsBetween(now.getTime() - OLDEST_MS, now.getTime()),
      limit: BATCH,
      decide: ({ userId, state, dayMarker }) =>
        decide(state, { now, isLogged: (day) => dayMarkerOf(userId, day) === dayMarker, newId: randomUUID }),
      onDamaged: (error) => logFailure("reminder.damaged", error),
    });
    const toSend = claimed.filter(({ decision }) => decision.isToSend);
    const queue = new BoundedQueue(AT_ONCE, BATCH);
    const devices = await listDevicesOf(toSend.map(({ userId }) => userId));
    const attempts = toSend.map(({ userId, decision }) =>
      queue.run(() => attempt(userId, { decision, devices: devices.get(userId) ?? [] }, context.ways)),
    );
    const results = await Promise.all(attempts);
    await settle(context.store, results, {
      now: context.clock().getTime(),
      nextLook: (state) => nextLook(state, Date.parse(state.lookedUntil)),
    });
    tried += toSend.length;
    if (claimed.length < BATCH) return tried;
    await context.pause(PAUSE_MS);
  }
}

async function attempt(
  userId: string,
  { decision: { state }, devices }: { decision: ReminderDecision; devices: readonly StoredDevice[] },
  ways: Ways,
): Promise<Attempt> {
  const { sending } = state;
  if (!sending) throw new Error("A message that is to be sent is in the state");
  try {
    return { userId, sendingId: sending.id, left: (await deliver(userId, { ...state, sending, devices }, ways)).left };
  } catch (error) {
    logFailure("reminder.deliver", error);
    return { userId, sendingId: sending.id, left: sending.left ?? null };
  }
}

/**
 * Looks at the start of every minute while this process runs. After a start, or a time in which the process stood still,
 * every account is looked at once, since its minute may have passed unseen.
 *
 * @returns stops looking
 */
export function startReminders(context: SchedulerContext): () => void {
  let lookedAt = 0;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const look = async () => {
    try {
      const now = context.clock().getTime();
      if (now - lookedAt > OLDEST_MS / 2) await lookAtAll(context.store);
      lookedAt = now;
      await sendDue(context);
    } catch (error) {
      logFailure("reminder.look", error);
    }
    if (!isStopped) schedule();
  };
  const schedule = () => {
    timer = setTimeout(() => void look(), MINUTE_MS - (context.clock().getTime() % MINUTE_MS) + 50);
    timer.unref();
  };
  schedule();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}
