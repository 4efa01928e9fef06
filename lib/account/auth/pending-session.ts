import { reader, write } from "@/lib/platform/db/db";
import { OpenError } from "@/lib/platform/vault/envelope";
import { sessionRowId, unwrapForSession } from "@/lib/platform/vault/session-keys";
import type { Vault } from "@/lib/platform/vault/vault";
import { isSessionOver } from "./session-limits";
import { keysPart, openTimes, preparePending } from "./session-row";
import type { SessionToken } from "./session-token";
import { insertSession, sessionsThatAreOver } from "./sessions";
import { holdKeys } from "./unchanged-keys";
import { provenUserId } from "./user-id";

/**
 * Notes that the password of an account was right: a row that opens to the secrets returned, for ten minutes and for the
 * second step alone. It keeps the data keys, so that a cookie need not grow with them, and goes with a new password.
 * Throws KeysChangedError when the keys were changed since the vault was opened.
 */
export async function startPendingSession(vault: Vault, now: Date): Promise<SessionToken> {
  const { token, row } = preparePending(vault, now);
  const over = await sessionsThatAreOver(vault, now);
  await write(async (tx) => {
    await holdKeys(tx, vault);
    await tx.session.deleteMany({ where: { id: { in: over } } });
    await insertSession(tx, row);
  });
  return token;
}

/** The vault again; null when the row is gone, is over, or is a session. */
export async function openPendingSession(token: SessionToken, now: Date): Promise<Vault | null> {
  const row = await reader().session.findUnique({ where: { id: sessionRowId(token.sid) } });
  if (!row || row.userId !== token.sub) return null;
  try {
    const vault = unwrapForSession(provenUserId(row.userId), token, keysPart(row));
    const times = openTimes(vault, row);
    return times.isPending && !isSessionOver({ ...times, keepSignedIn: row.keepSignedIn }, now) ? vault : null;
  } catch (error) {
    if (error instanceof OpenError) return null;
    throw error;
  }
}

/** Takes it away. True for one caller alone, however many come with it. */
export async function endPendingSession({ sub, sid }: SessionToken): Promise<boolean> {
  const { count } = await write((tx) => tx.session.deleteMany({ where: { id: sessionRowId(sid), userId: sub } }));
  return count === 1;
}
