import { erase, reader } from "@/lib/platform/db/db";
import { secondFactors } from "@/lib/account/second-factor/store";
import type { UserId } from "@/lib/platform/vault/user-id";
import type { Vault } from "@/lib/platform/vault/vault";
import { endDepositTokens } from "@/lib/account/auth/deposit-tokens";
import type { SignedIn, SignedInWithCode } from "./accounts";
import { insertWraps, replaceWraps, wrapsOf } from "./key-rows";
import { keysForKnownRecoveryCode, keysForNewRecoveryCode, keysForPassword, withNewKey } from "./new-keys";
import { prepareSession } from "./session-row";
import { insertSession } from "./sessions";
import { updateUnchanged } from "./unchanged-keys";

/**
 * Gives an account another password. Its data keys are wrapped anew, new entries get a new data key, and every
 * session ends but the one that this returns. The recovery code stays as it is. Throws KeysChangedError when the keys
 * were changed at the same time, as do the functions below.
 */
export async function changePassword(
  before: Vault,
  newPassword: string,
  keepSignedIn: boolean,
  now: Date,
): Promise<SignedIn> {
  const { userId } = before;
  const { keyWraps, recoveryKeySealed } = await readAccount(userId);
  const recoverySalt = wrapsOf(keyWraps, ["rc"])[0]?.salt;
  if (!recoverySalt) throw new Error("An account without a recovery code");
  const after = withNewKey(before);
  const byPassword = await keysForPassword(after, newPassword, { secondStep: await asksSecondStep(before) });
  const byCode = keysForKnownRecoveryCode(before, after, recoveryKeySealed, recoverySalt);
  const { token, row } = prepareSession(after, keepSignedIn, now);
  await erase(async (tx) => {
    await updateUnchanged(tx, before, recoveryKeySealed, { ...byPassword.columns, ...byCode.columns });
    await replaceWraps(tx, userId, ["pw"], byPassword.wraps);
    await insertWraps(tx, userId, byCode.wraps);
    await endDepositTokens(tx, { userId });
    await tx.session.deleteMany({ where: { userId } });
    await insertSession(tx, row);
  });
  return { token, vault: after };
}

/** Sets a password after the recovery code opened the vault: a new code too, and every other session ends. */
export async function resetPassword(before: Vault, newPassword: string, now: Date): Promise<SignedInWithCode> {
  const { userId } = before;
  const { recoveryKeySealed } = await readAccount(userId);
  const after = withNewKey(before);
  const byPassword = await keysForPassword(after, newPassword, { secondStep: await asksSecondStep(before) });
  const byCode = keysForNewRecoveryCode(after);
  const { token, row } = prepareSession(after, false, now);
  const data = { ...byPassword.columns, ...byCode.columns, recoveryConfirmed: false };
  await erase(async (tx) => {
    await updateUnchanged(tx, before, recoveryKeySealed, data);
    await replaceWraps(tx, userId, ["pw", "rc", "rc-box"], [...byPassword.wraps, ...byCode.wraps]);
    await endDepositTokens(tx, { userId });
    await tx.session.deleteMany({ where: { userId } });
    await insertSession(tx, row);
  });
  return { token, vault: after, recoveryCode: byCode.code };
}

/** Makes a new recovery code (20 bytes); the old one stops working. */
export async function replaceRecoveryCode(vault: Vault): Promise<Buffer> {
  const { recoveryKeySealed } = await readAccount(vault.userId);
  const { code, columns, wraps } = keysForNewRecoveryCode(vault);
  await erase(async (tx) => {
    await updateUnchanged(tx, vault, recoveryKeySealed, { ...columns, recoveryConfirmed: false });
    await replaceWraps(tx, vault.userId, ["rc", "rc-box"], wraps);
  });
  return code;
}

async function asksSecondStep(vault: Vault): Promise<boolean> {
  return (await secondFactors.get({ userId: vault.userId, vault })).isOn;
}

function readAccount(userId: UserId) {
  return reader().user.findUniqueOrThrow({ where: { id: userId }, include: { keyWraps: true } });
}
