import { z } from "zod";
import { erase, reader } from "@/lib/platform/db/db";
import { env } from "@/lib/platform/env";
import { type WrappedKey } from "@/lib/platform/vault/key-wrap";
import { derivePasswordKeys } from "@/lib/platform/vault/password-keys";
import type { Vault } from "@/lib/platform/vault/vault";
import { fromColumn, toColumn } from "./bytes";
import { replaceWraps } from "./key-rows";
import { type PasswordWrapping, wrapsForPassword } from "./new-keys";
import { passwordCost } from "./password-params";

const base64 = z.base64().transform((text) => Buffer.from(text, "base64"));
const preparedSchema = z.array(z.object({ keyId: z.int(), salt: base64, params: z.string(), wrapped: base64 }));

/**
 * The wraps of an account under its password with another fact about the second step, as text: made while the password
 * is at hand, to be put in place by `applyWraps` once a first code was right.
 */
export async function prepareWraps(vault: Vault, password: string, secondStep: boolean): Promise<string> {
  const wraps = wrapsForPassword(vault, await wrappingOf(vault, password), secondStep);
  return JSON.stringify(
    wraps.map(({ keyId, salt, params, wrapped }) => {
      return { keyId, params, salt: salt.toString("base64"), wrapped: wrapped.toString("base64") };
    }),
  );
}

/** Puts prepared wraps in place. False, and nothing changed, when the password or the keys were changed since. */
export async function applyWraps(vault: Vault, prepared: string): Promise<boolean> {
  const wraps = preparedSchema.parse(JSON.parse(prepared)).map((wrap) => ({ ...wrap, method: "pw" as const }));
  return replaceUnchanged(vault, wraps);
}

/** Makes the wraps under a password vouch for whether the second step is on. False when the keys were changed since. */
export async function bindSecondStep(vault: Vault, password: string, secondStep: boolean): Promise<boolean> {
  return rebind(vault, await wrappingOf(vault, password), secondStep);
}

/** The same while what the password derives is at hand. */
export async function rebind(vault: Vault, wrapping: PasswordWrapping, secondStep: boolean): Promise<boolean> {
  return replaceUnchanged(vault, wrapsForPassword(vault, wrapping, secondStep));
}

async function wrappingOf({ userId }: Vault, password: string): Promise<PasswordWrapping> {
  const user = await reader().user.findUniqueOrThrow({ where: { id: userId } });
  const salt = fromColumn(user.passwordSalt);
  const params = user.passwordParams;
  const { wrappingKey } = await derivePasswordKeys(password, userId, salt, env().pepper, passwordCost(params));
  return { wrappingKey, salt, params };
}

function replaceUnchanged({ userId, currentKeyId }: Vault, wraps: readonly WrappedKey[]): Promise<boolean> {
  const [first] = wraps;
  if (!first) throw new Error("No wraps to put in place");
  // The salt is new with each password: wraps of another one would open with no password at all.
  const where = { id: userId, currentKeyId, passwordSalt: toColumn(first.salt) };
  return erase(async (tx) => {
    const { count } = await tx.user.updateMany({ where, data: { currentKeyId } });
    if (count === 1) await replaceWraps(tx, userId, ["pw"], wraps);
    return count === 1;
  });
}
