import { reader, write } from "@/lib/platform/db/db";
import { env } from "@/lib/platform/env";
import { boxPublicKey } from "@/lib/platform/vault/box";
import { OpenError } from "@/lib/platform/vault/envelope";
import { unwrapRecovery } from "@/lib/platform/vault/key-wrap";
import { isSameVerifier } from "@/lib/platform/vault/password-keys";
import { deriveRecoveryKeys } from "@/lib/platform/vault/recovery-keys";
import { openRecoveryPublicKey } from "@/lib/platform/vault/recovery-public-key";
import { emailLookup } from "@/lib/platform/vault/server-keys";
import type { UserId } from "@/lib/platform/vault/user-id";
import type { Vault } from "@/lib/platform/vault/vault";
import { wrapsOf } from "./key-rows";
import { DUMMY_USER_ID, NOBODYS_WRAP } from "./dummy-user";
import { provenUserId } from "./user-id";

/**
 * The vault of the account with this address and recovery code; null when they do not fit. The code fits when it
 * opens every data key and derives the public key that the account itself sealed.
 */
export async function vaultForRecoveryCode(email: string, code: Buffer): Promise<Vault | null> {
  const where = { emailLookup: emailLookup(email, env().pepper) };
  return openByCode(await reader().user.findUnique({ where }), code);
}

/**
 * Notes that the person has the recovery code. False, and nothing noted, when the code is not the account's any more:
 * it was replaced in another tab.
 */
export async function confirmRecoveryCode(userId: UserId, code: Buffer): Promise<boolean> {
  const user = await reader().user.findUnique({ where: { id: userId } });
  if (!user || !(await openByCode(user, code))) return false;
  const where = { id: userId, recoveryKeySealed: user.recoveryKeySealed };
  const { count } = await write((tx) => tx.user.updateMany({ where, data: { recoveryConfirmed: true } }));
  return count === 1;
}

interface CodeColumns {
  readonly id: string;
  readonly currentKeyId: number;
  readonly recoveryKeySealed: Uint8Array;
}

// Without an account the same reading and deriving is done as for a wrong code.
async function openByCode(user: CodeColumns | null, code: Buffer): Promise<Vault | null> {
  const userId = user?.id ?? DUMMY_USER_ID;
  const rows = await reader().keyWrap.findMany({ where: { userId } });
  const wraps = user ? [...wrapsOf(rows, ["rc"]), ...wrapsOf(rows, ["rc-box"])] : [NOBODYS_WRAP];
  if (!wraps[0]) return null;
  const keys = deriveRecoveryKeys(code, userId, wraps[0].salt);
  try {
    const dataKeys = new Map(wraps.map((wrap) => [wrap.keyId, unwrapRecovery(keys, userId, wrap)]));
    if (!user) return null;
    const vault: Vault = { userId: provenUserId(userId), currentKeyId: user.currentKeyId, keys: dataKeys };
    const sealedPublicKey = openRecoveryPublicKey(vault, user.recoveryKeySealed);
    return isSameVerifier(sealedPublicKey, boxPublicKey(keys.boxPrivateKey)) ? vault : null;
  } catch (error) {
    if (error instanceof OpenError) return null;
    throw error;
  }
}
