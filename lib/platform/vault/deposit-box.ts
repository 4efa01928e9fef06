import { depositAad } from "@/lib/platform/inbox/deposit-format";
import { boxPublicKey, openBox } from "./box";
import { deriveKey } from "./derive-key";
import { keyIdOf, OpenError } from "./envelope";
import type { Vault } from "./vault";

const ONE_TIME_KEY_BYTES = 32;

/** What a device seals to. */
export interface InboxKey {
  /** The data key it comes from: 0–65535. */
  readonly keyId: number;
  /** X25519, 32 bytes. */
  readonly publicKey: Buffer;
}

/** A box as it came: its id and version, and one-time public key | sealed. */
export interface DepositBox {
  readonly id: string;
  readonly version: number;
  readonly sealed: Uint8Array;
}

/**
 * The public key that devices of this account seal to. The pair is derived from the current data key, so nothing of it
 * is stored, nobody who can write to the store can put another key in its place, and a new password gives a new pair.
 */
export function inboxKey(vault: Vault): InboxKey {
  const keyId = vault.currentKeyId;
  const dataKey = vault.keys.get(keyId);
  if (!dataKey) throw new Error("The vault lacks its current key");
  return { keyId, publicKey: boxPublicKey(privateKeyOf(dataKey, vault.userId)) };
}

/**
 * What a device sealed to this account (see `sealDeposit`).
 *
 * @throws OpenError "malformed"; "unknown-key" for a box to a data key that this vault does not hold; "refused" when any
 *   bit of the box, its id or its version differs, or when it was sealed to another account
 */
export function openDeposit(vault: Vault, { id, version, sealed }: DepositBox): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.length);
  if (bytes.length <= ONE_TIME_KEY_BYTES) throw new OpenError("malformed");
  const keyId = keyIdOf(bytes.subarray(ONE_TIME_KEY_BYTES));
  const dataKey = vault.keys.get(keyId);
  if (!dataKey) throw new OpenError("unknown-key");
  const privateKey = privateKeyOf(dataKey, vault.userId);
  return openBox({ privateKey, purpose: "keerpunt1/inbox/box" }, bytes, keyId, depositAad({ id, version, keyId }));
}

function privateKeyOf(dataKey: Buffer, userId: string): Buffer {
  return deriveKey(dataKey, "", `keerpunt1/inbox/key/${userId}`);
}
