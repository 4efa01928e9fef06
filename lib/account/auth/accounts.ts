import { randomUUID } from "node:crypto";
import { erase, reader, write } from "@/lib/platform/db/db";
import { isPrismaError } from "@/lib/platform/db/store";
import { env } from "@/lib/platform/env";
import { PASSWORD_COST, type PasswordCost } from "@/lib/platform/vault/password-keys";
import { emailLookup, openEmail, sealEmail } from "@/lib/platform/vault/server-keys";
import type { UserId } from "@/lib/platform/vault/user-id";
import type { Vault } from "@/lib/platform/vault/vault";
import { fromColumn, toColumn } from "./bytes";
import { insertWraps } from "./key-rows";
import { firstVault, keysForNewRecoveryCode, keysForPassword } from "./new-keys";
import type { SessionToken } from "./session-token";
import { prepareSession } from "./session-row";
import { insertSession, sessionsThatAreOver } from "./sessions";
import { holdKeys } from "./unchanged-keys";
import { provenUserId } from "./user-id";

const UNIQUE_VIOLATION = "P2002";

/** What signing in gives: the secrets for the cookie, and the opened vault. */
export interface SignedIn {
  readonly token: SessionToken;
  readonly vault: Vault;
}

/** The same with a recovery code (20 bytes) that is to be shown once. */
export interface SignedInWithCode extends SignedIn {
  readonly recoveryCode: Buffer;
}

/**
 * Makes an account and signs it in. Null when there is one with this address already.
 *
 * @param cost how much work a guess at the password is to be, where it is not the usual: tests make many accounts
 */
export async function createAccount(
  email: string,
  password: string,
  now: Date,
  { cost = PASSWORD_COST }: { cost?: PasswordCost } = {},
): Promise<SignedInWithCode | null> {
  const { pepper, serverKey } = env();
  const userId = provenUserId(randomUUID());
  const vault = firstVault(userId);
  const byPassword = await keysForPassword(vault, password, { secondStep: false, cost });
  const byCode = keysForNewRecoveryCode(vault);
  const { token, row } = prepareSession(vault, false, now);
  const user = {
    id: userId,
    emailLookup: emailLookup(email, pepper),
    emailSealed: toColumn(sealEmail(email, userId, serverKey)),
    createdMonth: now.toISOString().slice(0, 7),
    ...byPassword.columns,
    ...byCode.columns,
  };
  try {
    await write(async (tx) => {
      await tx.user.create({ data: user });
      await insertWraps(tx, userId, [...byPassword.wraps, ...byCode.wraps]);
      await insertSession(tx, row);
    });
  } catch (error) {
    if (isPrismaError(error, UNIQUE_VIOLATION)) return null;
    throw error;
  }
  return { token, vault, recoveryCode: byCode.code };
}

/**
 * Signs in a browser for a vault that was just opened. Throws KeysChangedError when the keys were changed since: a
 * sign-in with the old password must not outlive the password change that ends all sessions.
 */
export async function startSession(vault: Vault, keepSignedIn: boolean, now: Date): Promise<SignedIn> {
  const { token, row } = prepareSession(vault, keepSignedIn, now);
  const over = await sessionsThatAreOver(vault, now);
  await write(async (tx) => {
    await holdKeys(tx, vault);
    await tx.session.deleteMany({ where: { id: { in: over } } });
    await insertSession(tx, row);
  });
  return { token, vault };
}

/** Deletes an account with its keys, sessions and entries. Backups made earlier still hold its wrapped keys. */
export async function deleteAccount(userId: UserId): Promise<void> {
  await erase((tx) => tx.user.deleteMany({ where: { id: userId } }));
}

/** The e-mail address of an account. */
export async function emailOf(userId: UserId): Promise<string> {
  const user = await reader().user.findUniqueOrThrow({ where: { id: userId }, select: { emailSealed: true } });
  return openEmail(fromColumn(user.emailSealed), userId, env().serverKey);
}
