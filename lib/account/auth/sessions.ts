import { reader, write } from "@/lib/platform/db/db";
import type { Transaction } from "@/lib/platform/db/store";
import { endDepositTokens } from "@/lib/account/auth/deposit-tokens";
import { NOT_OPENED } from "@/lib/platform/journal/inbox-boxes";
import { logFailure } from "@/lib/platform/logging/log";
import { OpenError } from "@/lib/platform/vault/envelope";
import { sessionRowId, unwrapForSession } from "@/lib/platform/vault/session-keys";
import type { Vault } from "@/lib/platform/vault/vault";
import type { CurrentUser } from "./current-user";
import { isSessionOver, isTouchDue } from "./session-limits";
import { keysPart, openTimes, withTimes, type SessionRow, type SessionTimes, type TimedRow } from "./session-row";
import type { SessionToken } from "./session-token";
import { provenUserId } from "./user-id";

/** Stores a session row and drops rows that ended in an earlier month. */
export async function insertSession(tx: Transaction, row: SessionRow): Promise<void> {
  await tx.session.deleteMany({ where: { expiresAt: { lte: row.createdAt } } });
  await tx.session.create({ data: row });
}

/**
 * Opens the session that a cookie names: the row must exist, give up the data keys to the cookie's secret, and be
 * within its limits. Null otherwise; a row that is over is deleted.
 */
export async function openSession(token: SessionToken, now: Date): Promise<CurrentUser | null> {
  const id = sessionRowId(token.sid);
  const row = await reader().session.findUnique({
    where: { id },
    include: { user: { select: { recoveryConfirmed: true, _count: { select: { inboxBoxes: NOT_OPENED } } } } },
  });
  if (!row || row.userId !== token.sub) return null;
  try {
    const vault = unwrapForSession(provenUserId(row.userId), token, keysPart(row));
    const times = openTimes(vault, row);
    if (times.isPending) return null;
    if (isSessionOver({ ...times, keepSignedIn: row.keepSignedIn }, now)) {
      await deleteSession(id);
      return null;
    }
    if (isTouchDue(times.lastSeenAt, now)) await touch(id, withTimes(vault, row, { ...times, lastSeenAt: now }));
    const { keepSignedIn, user } = row;
    const { recoveryConfirmed, _count } = user;
    const { inboxBoxes } = _count;
    return { userId: vault.userId, sessionId: id, vault, keepSignedIn, recoveryConfirmed, inboxBoxes };
  } catch (error) {
    if (error instanceof OpenError) return null;
    throw error;
  }
}

/** Ends a session: without its row the cookie opens nothing. What its device wrote meanwhile can still be sent. */
export async function deleteSession(id: string): Promise<void> {
  await write((tx) => tx.session.deleteMany({ where: { id } }));
}

/** Signs a browser out: its session ends, also one that is over already, and it puts nothing into the inbox any more. */
export async function signOutDevice({ userId, sessionId }: { userId: string; sessionId: string }): Promise<void> {
  await write(async (tx) => {
    await endDepositTokens(tx, { userId, sessionId });
    await tx.session.deleteMany({ where: { userId, id: sessionId } });
  });
}

/** Signs one browser of the same account out; another account's row stays, and so does one's own. */
export async function deleteOtherSession(user: CurrentUser, id: string): Promise<void> {
  if (id === user.sessionId) return;
  const { userId } = user;
  await write(async (tx) => {
    await endDepositTokens(tx, { userId, sessionId: id });
    await tx.session.deleteMany({ where: { userId, id } });
  });
}

/** Signs all browsers of an account out but one, those too whose session ended by itself. */
export async function deleteOtherSessions({ userId, sessionId }: CurrentUser): Promise<void> {
  const others = { not: sessionId };
  await write(async (tx) => {
    await endDepositTokens(tx, { userId, sessionId: others });
    await tx.session.deleteMany({ where: { userId, id: others } });
  });
}

/** A signed-in browser as its owner sees it. */
export interface SessionSummary extends SessionTimes {
  readonly id: string;
  readonly keepSignedIn: boolean;
}

/** The signed-in browsers of an account, the last seen first. */
export async function listSessions(vault: Vault, now: Date): Promise<SessionSummary[]> {
  const rows = await reader().session.findMany({ where: { userId: vault.userId } });
  const current = rows.flatMap((row) => summaryOf(vault, row, now) ?? []).filter(({ isPending }) => !isPending);
  return current.sort((a, b) => b.lastSeenAt.getTime() - a.lastSeenAt.getTime());
}

/**
 * Ids of the rows of an account that are over: only its own keys can tell which. With keys that are no longer current
 * it names sessions that began since, so delete nothing before `holdKeys`.
 */
export async function sessionsThatAreOver(vault: Vault, now: Date): Promise<string[]> {
  const rows = await reader().session.findMany({ where: { userId: vault.userId } });
  return rows.filter((row) => !summaryOf(vault, row, now)).map(({ id }) => id);
}

// Null for a session that is over, and for a row that does not open: it is no use to anybody.
function summaryOf(vault: Vault, row: TimedRow, now: Date): SessionSummary | null {
  try {
    const summary = { id: row.id, keepSignedIn: row.keepSignedIn, ...openTimes(vault, row) };
    return isSessionOver(summary, now) ? null : summary;
  } catch (error) {
    if (error instanceof OpenError) return null;
    throw error;
  }
}

// A full disk must not lock people out of reading what they wrote.
async function touch(id: string, wrapped: Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    await write((tx) => tx.session.updateMany({ where: { id }, data: { wrapped } }));
  } catch (error) {
    logFailure("session.touch", error);
  }
}
