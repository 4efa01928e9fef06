import { deriveKey } from "./derive-key";
import { open, seal } from "./envelope";
import type { Vault } from "./vault";

/**
 * Seals the public key of a recovery code under the account's own data key: whoever can write to the
 * store cannot put another public key in its place.
 */
export function sealRecoveryPublicKey(vault: Vault, publicKey: Buffer): Buffer {
  const dataKey = vault.keys.get(vault.currentKeyId);
  if (!dataKey) throw new Error("The vault lacks its current key");
  return seal(sealingKey(dataKey), vault.currentKeyId, publicKeyAad(vault.userId, vault.currentKeyId), publicKey);
}

/**
 * The public key again. Only the current data key counts: somebody who once learned an older one must not be able
 * to put a public key of their own here. Throws OpenError when it was not sealed under that key.
 */
export function openRecoveryPublicKey(vault: Vault, sealed: Uint8Array): Buffer {
  const dataKey = vault.keys.get(vault.currentKeyId);
  if (!dataKey) throw new Error("The vault lacks its current key");
  const keys = new Map([[vault.currentKeyId, sealingKey(dataKey)]]);
  return open(keys, sealed, (keyId) => publicKeyAad(vault.userId, keyId));
}

function sealingKey(dataKey: Buffer): Buffer {
  return deriveKey(dataKey, "", "keerpunt1/rc/public");
}

function publicKeyAad(userId: string, keyId: number): string {
  return JSON.stringify(["keerpunt1", userId, "recovery-public-key", keyId]);
}
