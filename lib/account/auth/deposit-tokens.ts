import { createHash, randomBytes } from "node:crypto";
import { reader, write } from "@/lib/platform/db/db";
import type { Transaction } from "@/lib/platform/db/store";
import type { CurrentUser } from "@/lib/account/auth/current-user";

const TOKEN_BYTES = 32;
const SHAPE = /^[\w-]{43}$/;
/** Devices of one account that can put something into its inbox; a new one takes the place of the first of them. */
const MOST_DEVICES = 20;

/** Whether a text can be a deposit token: 32 bytes in base64url. */
function isDepositToken(text: string): boolean {
  return SHAPE.test(text);
}

/**
 * A new token for the device of this session, which puts boxes into the inbox of this account and opens nothing. It
 * outlives the session and ends with its sign-out.
 *
 * @param previous the token that the device had; it ends
 */
export async function issueDepositToken(user: CurrentUser, previous: string | null, now: Date): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const { userId, sessionId } = user;
  const row = { id: hashOf(token), userId, sessionId, createdMonth: now.toISOString().slice(0, 7) };
  await write(async (tx) => {
    if (previous !== null) await tx.depositToken.deleteMany({ where: { id: hashOf(previous), userId } });
    const rows = await tx.depositToken.findMany({ where: { userId }, orderBy: { createdMonth: "asc" } });
    const surplus = rows.slice(0, Math.max(0, rows.length - MOST_DEVICES + 1)).map(({ id }) => id);
    if (surplus.length > 0) await tx.depositToken.deleteMany({ where: { id: { in: surplus } } });
    await tx.depositToken.create({ data: row });
  });
  return token;
}

/** Whose inbox a token is for; null for none, or one that has ended. */
export async function inboxOf(token: string): Promise<string | null> {
  if (!isDepositToken(token)) return null;
  const row = await reader().depositToken.findUnique({ where: { id: hashOf(token) }, select: { userId: true } });
  return row?.userId ?? null;
}

/** Whether the token of a device still fits this session, so that it needs no other. */
export async function hasDepositToken({ userId, sessionId }: CurrentUser, token: string): Promise<boolean> {
  if (!isDepositToken(token)) return false;
  return (await reader().depositToken.count({ where: { id: hashOf(token), userId, sessionId } })) > 0;
}

/** Ends the tokens of a session that is signed out, or with `sessionId` undefined those of all devices of an account. */
export async function endDepositTokens(
  tx: Transaction,
  { userId, sessionId }: { userId: string; sessionId?: string | { not: string } },
): Promise<void> {
  await tx.depositToken.deleteMany({ where: { userId, ...(sessionId !== undefined && { sessionId }) } });
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
