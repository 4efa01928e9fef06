import { randomBytes } from "node:crypto";
import { reader, write } from "@/lib/db/db";
import type { Transaction } from "@/lib/db/store";
import { logFailure } from "@/lib/log";
import { OpenError } from "@/lib/vault/envelope";
import {
  SESSION_ID_BYTES,
  SESSION_KEY_BYTES,
  sessionRowId,
  unwrapForSession,
  wrapForSession,
} from "@/lib/vault/session-keys";
import type { UserId } from "@/lib/vault/user-id";
import type { Vault } from "@/lib/vault/vault";
import { toColumn } from "./bytes";
import type { SessionToken } from "./session-token";
import { isSessionOver, isTouchDue, sessionLimits } from "./session-limits";
import { provenUserId } from "./user-id";

/** Who sends the current request, with the keys to their journal. */
export interface CurrentUser {
  readonly userId: UserId;
  /** Id of the session row. */
  readonly sessionId: string;
  readonly vault: Vault;
  /** Whether the person gave back part of the recovery code; until then Today asks for it. */
  readonly recoveryConfirmed: boolean;
}

/** Fresh secrets of a session, and the row that belongs to them. */
export function prepareSession(vault: Vault, keepSignedIn: boolean, now: Date) {
  const secret = {
    sid: randomBytes(SESSION_ID_BYTES).toString("base64url"),
    sk: randomBytes(SESSION_KEY_BYTES).toString("base64url"),
  };
  const token: SessionToken = { sub: vault.userId, ...secret };
  const row = {
    id: sessionRowId(secret.sid),
    userId: vault.userId,
    wrapped: toColumn(wrapForSession(vault, secret)),
    keepSignedIn,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + sessionLimits(keepSignedIn).totalMs),
  };
  return { token, row };
}

/** Stores a session row and drops the account's rows that are over. */
export async function insertSession(tx: Transaction, row: ReturnType<typeof prepareSession>["row"]): Promise<void> {
  await tx.session.deleteMany({ where: { expiresAt: { lte: row.createdAt } } });
  await tx.session.create({ data: row });
}

/**
 * Opens the session that a cookie names: the row must exist, be within its limits, and give up the data keys to
 * the cookie's secret. Null otherwise; a row that is over is deleted.
 */
export async function openSession(token: SessionToken, now: Date): Promise<CurrentUser | null> {
  const id = sessionRowId(token.sid);
  const row = await reader().session.findUnique({
    where: { id },
    include: { user: { select: { recoveryConfirmed: true } } },
  });
  if (!row || row.userId !== token.sub) return null;
  if (isSessionOver(row, now)) {
    await deleteSession(id);
    return null;
  }
  try {
    const vault = unwrapForSession(provenUserId(row.userId), token, row.wrapped);
    if (isTouchDue(row.lastSeenAt, now)) await touch(id, now);
    return { userId: vault.userId, sessionId: id, vault, recoveryConfirmed: row.user.recoveryConfirmed };
  } catch (error) {
    if (error instanceof OpenError) return null;
    throw error;
  }
}

/** Signs a browser out: without its row the cookie opens nothing. */
export async function deleteSession(id: string): Promise<void> {
  await write((tx) => tx.session.deleteMany({ where: { id } }));
}

/** Signs all browsers of an account out but one. */
export async function deleteOtherSessions(user: CurrentUser): Promise<void> {
  await write((tx) => tx.session.deleteMany({ where: { userId: user.userId, id: { not: user.sessionId } } }));
}

/** A signed-in browser as its owner sees it. */
export interface SessionSummary {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly keepSignedIn: boolean;
  readonly isThisOne: boolean;
}

/** The signed-in browsers of an account, the last seen first. */
export async function listSessions(user: CurrentUser, now: Date): Promise<SessionSummary[]> {
  const rows = await reader().session.findMany({
    where: { userId: user.userId },
    select: { id: true, createdAt: true, lastSeenAt: true, keepSignedIn: true },
    orderBy: { lastSeenAt: "desc" },
  });
  return rows
    .filter((row) => !isSessionOver(row, now))
    .map((row) => ({ ...row, isThisOne: row.id === user.sessionId }));
}

// A full disk must not lock people out of reading what they wrote.
async function touch(id: string, now: Date): Promise<void> {
  try {
    await write((tx) => tx.session.updateMany({ where: { id }, data: { lastSeenAt: now } }));
  } catch (error) {
    logFailure("session.touch", error);
  }
}
