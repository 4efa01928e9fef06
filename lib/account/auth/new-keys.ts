import { randomBytes } from "node:crypto";
import { env } from "@/lib/platform/env";
import { boxPublicKey } from "@/lib/platform/vault/box";
import { makeDataKey, type WrappedKey, wrapKey, wrapKeyTo } from "@/lib/platform/vault/key-wrap";
import { derivePasswordKeys, PASSWORD_COST, type PasswordCost, SALT_BYTES } from "@/lib/platform/vault/password-keys";
import { makeRecoveryCode } from "@/lib/platform/vault/recovery-code";
import { deriveRecoveryKeys } from "@/lib/platform/vault/recovery-keys";
import { openRecoveryPublicKey, sealRecoveryPublicKey } from "@/lib/platform/vault/recovery-public-key";
import type { UserId } from "@/lib/platform/vault/user-id";
import type { Vault } from "@/lib/platform/vault/vault";
import { toColumn } from "./bytes";
import { passwordParams, RECOVERY_BOX_PARAMS, RECOVERY_PARAMS, wrapParams } from "./password-params";

/** The vault of an account that begins: one data key. */
export function firstVault(userId: UserId): Vault {
  return { userId, currentKeyId: 1, keys: new Map([[1, makeDataKey()]]) };
}

/** The vault with one more data key, which new entries go under from now on. */
export function withNewKey(vault: Vault): Vault {
  const currentKeyId = Math.max(...vault.keys.keys()) + 1;
  return { ...vault, currentKeyId, keys: new Map([...vault.keys, [currentKeyId, makeDataKey()]]) };
}

/**
 * Everything of an account that depends on its password: the columns, and each data key wrapped under it.
 *
 * @param secondStep whether signing in asks for a code too, which the wraps vouch for
 * @param cost how much work a guess is to be; it is stored with the account
 */
export async function keysForPassword(
  vault: Vault,
  password: string,
  { secondStep, cost = PASSWORD_COST }: { secondStep: boolean; cost?: PasswordCost },
) {
  const { pepper } = env();
  const salt = randomBytes(SALT_BYTES);
  const params = passwordParams(pepper, cost);
  const { verifierHash, wrappingKey } = await derivePasswordKeys(password, vault.userId, salt, pepper, cost);
  const columns = {
    passwordSalt: toColumn(salt),
    passwordParams: params,
    passwordVerifier: toColumn(verifierHash),
    currentKeyId: vault.currentKeyId,
  };
  return { columns, wraps: wrapsForPassword(vault, { wrappingKey, salt, params }, secondStep) };
}

/** What a password derives for one account, and how. */
export interface PasswordWrapping {
  readonly wrappingKey: Buffer;
  readonly salt: Buffer;
  /** The text of the column `passwordParams`. */
  readonly params: string;
}

/** Each data key wrapped under a password; every wrap vouches for the facts of the account (`AccountFacts`). */
export function wrapsForPassword(vault: Vault, { wrappingKey, salt, params }: PasswordWrapping, secondStep: boolean) {
  const { currentKeyId, keys } = vault;
  const facts = { currentKeyId, keyIds: sortedIds(keys), secondStep };
  const terms = { method: "pw", salt, params: wrapParams(params, facts) } as const;
  return [...keys].map(([keyId, dataKey]) => wrapKey(wrappingKey, vault.userId, terms, keyId, dataKey));
}

/** The ids of data keys, ascending. */
export function sortedIds(keys: Vault["keys"]): number[] {
  return [...keys.keys()].sort((a, b) => a - b);
}

/** A new recovery code, the column that belongs to it, and each data key wrapped under it. */
export function keysForNewRecoveryCode(vault: Vault) {
  const code = makeRecoveryCode();
  const salt = randomBytes(SALT_BYTES);
  const { wrappingKey, boxPrivateKey } = deriveRecoveryKeys(code, vault.userId, salt);
  const terms = { method: "rc", salt, params: RECOVERY_PARAMS } as const;
  const recoveryKeySealed = toColumn(sealRecoveryPublicKey(vault, boxPublicKey(boxPrivateKey)));
  const wraps = [...vault.keys].map(([keyId, dataKey]) => wrapKey(wrappingKey, vault.userId, terms, keyId, dataKey));
  return { code, columns: { recoveryKeySealed }, wraps };
}

/**
 * Makes the newest data key of a vault recoverable by the code the person already has, which is not at hand.
 *
 * @param before the vault as it was, whose current key sealed the public key of the code
 * @param recoverySalt the salt of that code
 */
export function keysForKnownRecoveryCode(
  before: Vault,
  after: Vault,
  recoveryKeySealed: Uint8Array,
  recoverySalt: Buffer,
) {
  const publicKey = openRecoveryPublicKey(before, recoveryKeySealed);
  const terms = { method: "rc-box", salt: recoverySalt, params: RECOVERY_BOX_PARAMS } as const;
  const wraps: WrappedKey[] = [...after.keys]
    .filter(([keyId]) => !before.keys.has(keyId))
    .map(([keyId, dataKey]) => wrapKeyTo(publicKey, after.userId, terms, keyId, dataKey));
  return { columns: { recoveryKeySealed: toColumn(sealRecoveryPublicKey(after, publicKey)) }, wraps };
}
