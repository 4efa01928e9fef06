import { hashRaw } from "@node-rs/argon2";
import { createHash, timingSafeEqual } from "node:crypto";
import { BoundedQueue } from "@/lib/platform/concurrency/bounded-queue";
import { deriveKey, KEY_BYTES } from "./derive-key";

const PASSWORD_MAX_BYTES = 128;
export const SALT_BYTES = 16;

/** Cost of one password hash; stored beside it, so that it can be raised later. */
export interface PasswordCost {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

export const PASSWORD_COST: PasswordCost = { memoryKiB: 65_536, passes: 3, lanes: 1 };

/** What a password gives for one account: a check for the store, and a key that never leaves memory. */
export interface PasswordKeys {
  /** SHA-256 of the verifier. Opens nothing. */
  readonly verifierHash: Buffer;
  /** Wraps the data keys. */
  readonly wrappingKey: Buffer;
}

// One hash takes 64 MiB and most of a core: more than two at once would starve everyone else. Whoever would wait longer
// than some seconds is told so instead: behind a long line of guesses nobody would get an answer.
const hashing = new BoundedQueue(2, 20);

const ARGON2ID = 2;

/**
 * Argon2id, then two keys by HKDF with the pepper as salt.
 *
 * @param salt 16 bytes, per account
 * @param pepper 32 bytes, a secret of the server that is not in the store
 * @throws RangeError when the password is longer than 128 bytes (checked before any work)
 * @throws BusyError when more than 20 passwords wait to be hashed
 */
export async function derivePasswordKeys(
  password: string,
  userId: string,
  salt: Buffer,
  pepper: Buffer,
  cost: PasswordCost = PASSWORD_COST,
): Promise<PasswordKeys> {
  const bytes = passwordBytes(password);
  const root = await hashing.run(() =>
    hashRaw(bytes, {
      algorithm: ARGON2ID,
      memoryCost: cost.memoryKiB,
      timeCost: cost.passes,
      parallelism: cost.lanes,
      outputLen: KEY_BYTES,
      salt,
    }),
  );
  return passwordKeysFromRoot(root, userId, pepper);
}

/** The pure half of `derivePasswordKeys`. */
export function passwordKeysFromRoot(root: Buffer, userId: string, pepper: Buffer): PasswordKeys {
  const verifier = deriveKey(root, pepper, `keerpunt1/pw/verify/${userId}`);
  return {
    verifierHash: createHash("sha256").update(verifier).digest(),
    wrappingKey: deriveKey(root, pepper, `keerpunt1/pw/kek/${userId}`),
  };
}

/** True when both are equal; takes the same time wherever they differ. */
export function isSameVerifier(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** True when a password is short enough to be hashed. */
export function fitsPasswordLimit(password: string): boolean {
  return Buffer.byteLength(password.normalize("NFC"), "utf8") <= PASSWORD_MAX_BYTES;
}

// The same letters typed on two keyboards can arrive composed or decomposed (é): both must hash alike.
function passwordBytes(password: string): Buffer {
  if (!fitsPasswordLimit(password)) throw new RangeError("Password longer than 128 bytes");
  return Buffer.from(password.normalize("NFC"), "utf8");
}
