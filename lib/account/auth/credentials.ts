import { reader } from "@/lib/platform/db/db";
import { env } from "@/lib/platform/env";
import { logFailure } from "@/lib/platform/logging/log";
import { secondFactors } from "@/lib/account/second-factor/store";
import { OpenError } from "@/lib/platform/vault/envelope";
import { unwrapKey, type WrappedKey } from "@/lib/platform/vault/key-wrap";
import { derivePasswordKeys, fitsPasswordLimit, isSameVerifier } from "@/lib/platform/vault/password-keys";
import { emailLookup } from "@/lib/platform/vault/server-keys";
import type { Vault } from "@/lib/platform/vault/vault";
import { fromColumn } from "./bytes";
import { wrapsOf } from "./key-rows";
import { type PasswordWrapping, sortedIds } from "./new-keys";
import { dummyUser } from "./dummy-user";
import { rebind } from "./password-binding";
import { type AccountFacts, factsOf, passwordCost } from "./password-params";
import { provenUserId } from "./user-id";

/**
 * The password is right, but what the store says of the account is not what its wrapped keys vouch for: a row was
 * removed, or put back from earlier. Nothing is opened then.
 */
export type StoredKeysDiffer = "stored-keys-differ";

/** An account whose password was right. */
export interface OpenedAccount {
  readonly vault: Vault;
  /** Whether it asks for a second step. */
  readonly hasSecondStep: boolean;
}

/** The account with this address and password; null when they do not fit. */
export async function accountForEmail(
  email: string,
  password: string,
): Promise<OpenedAccount | StoredKeysDiffer | null> {
  return openByPassword({ emailLookup: emailLookup(email, env().pepper) }, password);
}

/** The vault of the account with this address and password; null when they do not fit. */
export async function vaultForEmail(email: string, password: string): Promise<Vault | StoredKeysDiffer | null> {
  return vaultIn(await accountForEmail(email, password));
}

/** The vault of an account by its password, asked once more before something that cannot be undone. */
export async function vaultForPassword(userId: string, password: string): Promise<Vault | StoredKeysDiffer | null> {
  return vaultIn(await openByPassword({ id: userId }, password));
}

function vaultIn(opened: OpenedAccount | StoredKeysDiffer | null): Vault | StoredKeysDiffer | null {
  return typeof opened === "object" ? (opened?.vault ?? null) : opened;
}

type UserKey = { emailLookup: string } | { id: string };

async function openByPassword(where: UserKey, password: string): Promise<OpenedAccount | StoredKeysDiffer | null> {
  if (!fitsPasswordLimit(password)) return null;
  try {
    return await openOnce(where, password);
  } catch (error) {
    if (!(error instanceof OpenError)) throw error;
    return openAgain(where, password);
  }
}

// The rows are read one after another: a change of the password or of the second step in between looks like rows that
// do not fit, and is over when they are read again.
async function openAgain(where: UserKey, password: string): Promise<OpenedAccount | StoredKeysDiffer | null> {
  try {
    return await openOnce(where, password);
  } catch (error) {
    if (!(error instanceof OpenError)) throw error;
    logFailure("auth.stored-keys-differ", error);
    return "stored-keys-differ";
  }
}

async function openOnce(where: UserKey, password: string): Promise<OpenedAccount | null> {
  const { pepper } = env();
  const user = (await reader().user.findUnique({ where })) ?? dummyUser(where);
  const salt = fromColumn(user.passwordSalt);
  const params = user.passwordParams;
  const keys = await derivePasswordKeys(password, user.id, salt, pepper, passwordCost(params));
  // The verifier decides, never a successful decryption: AES-GCM does not commit to its key.
  if (!isSameVerifier(keys.verifierHash, user.passwordVerifier)) return null;
  const rows = await reader().keyWrap.findMany({ where: { userId: user.id } });
  return openWraps(user, wrapsOf(rows, ["pw"]), { wrappingKey: keys.wrappingKey, salt, params });
}

/** Opens the data keys and holds the account against the facts that their wraps vouch for. Throws OpenError. */
async function openWraps(
  user: { id: string; currentKeyId: number },
  wraps: readonly WrappedKey[],
  wrapping: PasswordWrapping,
): Promise<OpenedAccount> {
  const dataKeys = new Map(wraps.map((wrap) => [wrap.keyId, unwrapKey(wrapping.wrappingKey, user.id, wrap)]));
  const vault: Vault = { userId: provenUserId(user.id), currentKeyId: user.currentKeyId, keys: dataKeys };
  if (!dataKeys.has(vault.currentKeyId)) throw new OpenError("refused");
  const vouched = wraps.map(({ params }) => factsOf(params));
  if (!vouched.every((facts) => facts === null || holdsKeys(facts, vault))) throw new OpenError("refused");
  const { isOn } = await secondFactors.get({ userId: vault.userId, vault });
  // A second step that is on and not vouched for is asked all the same; one that is vouched for cannot be missing.
  if (!isOn && vouched.some((facts) => facts?.secondStep)) throw new OpenError("refused");
  // Wraps from before they vouched for anything, and a change that was cut short before its wraps followed.
  if (vouched.some((facts) => facts?.secondStep !== isOn)) await rebind(vault, wrapping, isOn);
  return { vault, hasSecondStep: isOn };
}

function holdsKeys(facts: AccountFacts, { currentKeyId, keys }: Vault): boolean {
  return facts.currentKeyId === currentKeyId && facts.keyIds.join() === sortedIds(keys).join();
}
