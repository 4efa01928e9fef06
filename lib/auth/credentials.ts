import { reader } from "@/lib/db/db";
import { env } from "@/lib/env";
import { unwrapKey } from "@/lib/vault/key-wrap";
import { derivePasswordKeys, fitsPasswordLimit, isSameVerifier } from "@/lib/vault/password-keys";
import { emailLookup } from "@/lib/vault/server-keys";
import type { Vault } from "@/lib/vault/vault";
import { fromColumn } from "./bytes";
import { wrapsOf } from "./key-rows";
import { nobody } from "./nobody";
import { passwordCost } from "./password-params";
import { provenUserId } from "./user-id";

/** The vault of the account with this address and password; null when they do not fit. */
export async function vaultForEmail(email: string, password: string): Promise<Vault | null> {
  return openByPassword({ emailLookup: emailLookup(email, env().pepper) }, password);
}

/** The vault of an account by its password, asked once more before something that cannot be undone. */
export async function vaultForPassword(userId: string, password: string): Promise<Vault | null> {
  return openByPassword({ id: userId }, password);
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
