import { randomBytes } from "node:crypto";
import { openBox, sealTo } from "./box";
import { KEY_BYTES } from "./derive-key";
import { open, OpenError, seal } from "./envelope";
import type { RecoveryKeys } from "./recovery-keys";

export type WrapMethod = "pw" | "rc" | "rc-box";

/** A wrapped data key as it is stored. All of it is authenticated: a changed field no longer opens. */
export interface WrappedKey {
  readonly keyId: number;
  readonly method: WrapMethod;
  readonly salt: Buffer;
  /** Key derivation, its cost and the id of the pepper, as JSON. */
  readonly params: string;
  readonly wrapped: Buffer;
}

/** What the wraps of one method have in common. */
export type WrapTerms = Pick<WrappedKey, "method" | "salt" | "params">;

/** A new random data key: 32 bytes. */
export function makeDataKey(): Buffer {
  return randomBytes(KEY_BYTES);
}

/** Wraps a data key under the key of a password ("pw") or of a recovery code ("rc"). */
export function wrapKey(
  wrappingKey: Buffer,
  userId: string,
  terms: WrapTerms,
  keyId: number,
  dataKey: Buffer,
): WrappedKey {
  return { ...terms, keyId, wrapped: seal(wrappingKey, keyId, wrapAad(userId, terms, keyId), dataKey) };
}

/** Wraps a data key to the public key of a recovery code that is not at hand ("rc-box"). */
export function wrapKeyTo(
  publicKey: Buffer,
  userId: string,
  terms: WrapTerms,
  keyId: number,
  dataKey: Buffer,
): WrappedKey {
  return { ...terms, keyId, wrapped: sealTo(publicKey, keyId, wrapAad(userId, terms, keyId), dataKey) };
}

/** The data key again. Throws OpenError when the key, the account or any field differs. */
export function unwrapKey(wrappingKey: Buffer, userId: string, wrap: WrappedKey): Buffer {
  const keys = new Map([[wrap.keyId, wrappingKey]]);
  return checked(open(keys, wrap.wrapped, (keyId) => wrapAad(userId, wrap, keyId)));
}

/** The data key of an "rc" or "rc-box" wrap. Throws OpenError like `unwrapKey`. */
export function unwrapRecovery(keys: RecoveryKeys, userId: string, wrap: WrappedKey): Buffer {
  if (wrap.method !== "rc-box") return unwrapKey(keys.wrappingKey, userId, wrap);
  const recoveryBox = { privateKey: keys.boxPrivateKey, purpose: "keerpunt1/rc/box" } as const;
  return checked(openBox(recoveryBox, wrap.wrapped, wrap.keyId, wrapAad(userId, wrap, wrap.keyId)));
}

function wrapAad(userId: string, terms: WrapTerms, keyId: number): string {
  return JSON.stringify(["keerpunt1", userId, "wrap", terms.method, terms.params, terms.salt.toString("hex"), keyId]);
}

function checked(dataKey: Buffer): Buffer {
  if (dataKey.length !== KEY_BYTES) throw new OpenError("malformed");
  return dataKey;
}
