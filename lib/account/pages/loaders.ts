import "server-only";
import { monthOf } from "@/lib/platform/calendar/month";
import { localDayAt, localTimeAt } from "@/lib/platform/calendar/clock";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { together } from "@/lib/platform/concurrency/together";
import { recoveryCodeGroups } from "@/lib/platform/vault/recovery-code";
import { listAccess } from "@/lib/account/auth/access-log";
import type { AccountPage, LocalDateTime } from "./account-page";
import { emailOf } from "@/lib/account/auth/accounts";
import { readRecoveryCode } from "@/lib/account/auth/recovery-cookie";
import { requireUser } from "@/lib/account/auth/require-user";
import { readPendingSignIn } from "@/lib/account/auth/second-step-cookie";
import { listSessions } from "@/lib/account/auth/sessions";

const ACCESS_LOG_ENTRIES = 20;
const ACCESS_LOG_DAYS = 60;
const DAY_MS = 86_400_000;

/** Reads the account page of the person who is signed in. */
export async function loadAccount(): Promise<AccountPage> {
  const user = await requireUser();
  const { timeZone, now } = await loadDayContext(user);
  // A clock time belongs to the calendar day, whatever hour a day of the diary begins at.
  const local = (at: Date): LocalDateTime => ({ day: localDayAt(at, timeZone, 0), time: localTimeAt(at, timeZone) });
  const from = monthOf(localDayAt(new Date(now.getTime() - ACCESS_LOG_DAYS * DAY_MS), "UTC", 0));
  const { email, sessions, access } = await together({
    email: emailOf(user.userId),
    sessions: listSessions(user.vault, now),
    access: listAccess(user, from),
  });
  return {
    email,
    today: localDayAt(now, timeZone, 0),
    recoveryConfirmed: user.recoveryConfirmed,
    devices: sessions.map(({ id, createdAt, lastSeenAt }) => {
      return { id, isThisOne: id === user.sessionId, since: local(createdAt), lastSeen: local(lastSeenAt) };
    }),
    access: access.slice(0, ACCESS_LOG_ENTRIES).map(({ event, at }) => ({ event, at: local(new Date(at)) })),
  };
}

/** Whether somebody gave the right password in this browser and has the second step to take. */
export async function isOnTheWayToSecondStep(): Promise<boolean> {
  return (await readPendingSignIn(new Date())) !== null;
}

/** The recovery code this browser has yet to confirm, in groups; null when there is none any more. */
export async function loadPendingCode() {
  await requireUser();
  const pending = await readRecoveryCode(new Date());
  return pending && { ...pending, groups: recoveryCodeGroups(Buffer.from(pending.code, "hex")) };
}
