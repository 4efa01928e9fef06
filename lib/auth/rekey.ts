import { reader, write } from "@/lib/db/db";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import type { Transaction } from "@/lib/db/store";
import type { Vault } from "@/lib/vault/vault";
import type { SignedIn, SignedInWithCode } from "./accounts";
import { insertWraps, replaceWraps, wrapsOf } from "./key-rows";
import { keysForKnownRecoveryCode, keysForNewRecoveryCode, keysForPassword, withNewKey } from "./new-keys";
import { prepareSession } from "./session-row";
import { insertSession } from "./sessions";

/**
 * Gives an account another password. Its data keys are wrapped anew, new entries get a new data key, and every
 * session ends but the one that this returns. The recovery code stays as it is.
 */
export async function changePassword(
  before: Vault,
  newPassword: string,
  keepSignedIn: boolean,
  now: Date,
): Promise<SignedIn> {
  const { userId } = before;
  const account = await reader().user.findUniqueOrThrow({ where: { id: userId }, include: { keyWraps: true } });
  const recoverySalt = wrapsOf(account.keyWraps, ["rc"])[0]?.salt;
  if (!recoverySalt) throw new Error("An account without a recovery code");
  const after = withNewKey(before);
  const byPassword = await keysForPassword(after, newPassword);
  const byCode = keysForKnownRecoveryCode(before, after, account.recoveryKeySealed, recoverySalt);
  const { token, row } = prepareSession(after, keepSignedIn, now);
  await write(async (tx) => {
    await updateUnchanged(tx, before, { ...byPassword.columns, ...byCode.columns });
    await replaceWraps(tx, userId, ["pw"], byPassword.wraps);
    await insertWraps(tx, userId, byCode.wraps);
    await tx.session.deleteMany({ where: { userId } });
    await insertSession(tx, row);
  });
  return { token, vault: after };
}

/** Sets a password after the recovery code opened the vault: a new code too, and every other session ends. */
export async function resetPassword(before: Vault, newPassword: string, now: Date): Promise<SignedInWithCode> {
  const { userId } = before;
  const after = withNewKey(before);
  const byPassword = await keysForPassword(after, newPassword);
  const byCode = keysForNewRecoveryCode(after);
  const { token, row } = prepareSession(after, false, now);
  const data = { ...byPassword.columns, ...byCode.columns, recoveryConfirmed: false };
  await write(async (tx) => {
    await updateUnchanged(tx, before, data);
    await replaceWraps(tx, userId, ["pw", "rc", "rc-box"], [...byPassword.wraps, ...byCode.wraps]);
    await tx.session.deleteMany({ where: { userId } });
    await insertSession(tx, row);
  });
  return { token, vault: after, recoveryCode: byCode.code };
}

/** Makes a new recovery code (20 bytes); the old one stops working. */
export async function replaceRecoveryCode(vault: Vault): Promise<Buffer> {
  const { code, columns, wraps } = keysForNewRecoveryCode(vault);
  await write(async (tx) => {
    await updateUnchanged(tx, vault, { ...columns, recoveryConfirmed: false });
    await replaceWraps(tx, vault.userId, ["rc", "rc-box"], wraps);
  });
  return code;
}

// Wraps made from a vault that has gained a key elsewhere since would leave that key out, and with it everything
// sealed under it. Such a change is refused as a whole.
async function updateUnchanged(
  tx: Transaction,
  before: Vault,
  data: Prisma.UserUpdateManyMutationInput,
): Promise<void> {
  const where = { id: before.userId, currentKeyId: before.currentKeyId };
  const { count } = await tx.user.updateMany({ where, data });
  if (count !== 1) throw new Error("The keys of the account were changed elsewhere");
}
