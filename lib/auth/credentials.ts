import { createHmac, randomBytes } from "node:crypto";
import { reader } from "@/lib/db/db";
import { env } from "@/lib/env";
import { unwrapKey, unwrapRecovery } from "@/lib/vault/key-wrap";
import { OpenError } from "@/lib/vault/envelope";
import { derivePasswordKeys, fitsPasswordLimit, isSameVerifier, SALT_BYTES } from "@/lib/vault/password-keys";
import { deriveRecoveryKeys } from "@/lib/vault/recovery-keys";
import { openRecoveryPublicKey } from "@/lib/vault/recovery-public-key";
import { boxPublicKey } from "@/lib/vault/box";
import { emailLookup } from "@/lib/vault/server-keys";
import type { Vault } from "@/lib/vault/vault";
import { fromColumn } from "./bytes";
import { wrapsOf } from "./key-rows";
import { passwordCost, passwordParams } from "./password-params";
import { provenUserId } from "./user-id";

/** The vault of the account with this address and password; null when they do not fit. */
export async function vaultForEmail(email: string, password: string): Promise<Vault | null> {
  return openByPassword({ emailLookup: emailLookup(email, env().pepper) }, password);
}

/** The vault of an account by its password, asked once more before something that cannot be undone. */
export async function vaultForPassword(userId: string, password: string): Promise<Vault | null> {
  return openByPassword({ id: userId }, password);
}

/**
 * The vault of the account with this address and recovery code; null when they do not fit. The code fits when it
 * opens every data key and derives the public key that the account itself sealed.
 */
export async function vaultForRecoveryCode(email: string, code: Buffer): Promise<Vault | null> {
  const where = { emailLookup: emailLookup(email, env().pepper) };
  const user = await reader().user.findUnique({ where, include: { keyWraps: true } });
  const wraps = user ? wrapsOf(user.keyWraps, ["rc", "rc-box"]) : [];
  if (!user || !wraps[0]) return null;
  const keys = deriveRecoveryKeys(code, user.id, wraps[0].salt);
  try {
    const dataKeys = new Map(wraps.map((wrap) => [wrap.keyId, unwrapRecovery(keys, user.id, wrap)]));
    const vault: Vault = { userId: provenUserId(user.id), currentKeyId: user.currentKeyId, keys: dataKeys };
    const sealedPublicKey = openRecoveryPublicKey(vault, user.recoveryKeySealed);
    return isSameVerifier(sealedPublicKey, boxPublicKey(keys.boxPrivateKey)) ? vault : null;
  } catch (error) {
    if (error instanceof OpenError) return null;
    throw error;
  }
}

type UserKey = { emailLookup: string } | { id: string };

async function openByPassword(where: UserKey, password: string): Promise<Vault | null> {
  if (!fitsPasswordLimit(password)) return null;
  const { pepper } = env();
  const user = (await reader().user.findUnique({ where })) ?? nobody(where);
  const salt = fromColumn(user.passwordSalt);
  const keys = await derivePasswordKeys(password, user.id, salt, pepper, passwordCost(user.passwordParams));
  // The verifier decides, never a successful decryption: AES-GCM does not commit to its key.
  if (!isSameVerifier(keys.verifierHash, user.passwordVerifier)) return null;
  const rows = await reader().keyWrap.findMany({ where: { userId: user.id } });
  const wraps = wrapsOf(rows, ["pw"]);
  const dataKeys = new Map(wraps.map((wrap) => [wrap.keyId, unwrapKey(keys.wrappingKey, user.id, wrap)]));
  return { userId: provenUserId(user.id), currentKeyId: user.currentKeyId, keys: dataKeys };
}

// Stands in for an account that is not there, so that an unknown address costs as much time as a wrong password.
// Its salt depends on the address, its verifier fits nothing.
function nobody(where: UserKey) {
  const { pepper } = env();
  const digest = createHmac("sha256", pepper).update(JSON.stringify(where)).digest();
  return {
    id: "00000000-0000-4000-8000-000000000000",
    passwordSalt: digest.subarray(0, SALT_BYTES),
    passwordParams: passwordParams(pepper),
    passwordVerifier: randomBytes(32),
    currentKeyId: 1,
  };
}
