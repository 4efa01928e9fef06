import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { pad, unpad } from "./padding";

const FORMAT = 0x01;
const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
// Node 20 accepts a tag of 4 bytes unless told otherwise: the length is always set.
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + 2 + NONCE_BYTES;
const MAX_KEY_ID = 0xffff;

export type OpenFailure = "malformed" | "unknown-key" | "refused";

/** Thrown when a sealed value cannot be opened. Carries a code and never any content. */
export class OpenError extends Error {
  constructor(readonly code: OpenFailure) {
    super(`Sealed value not opened: ${code}`);
    this.name = "OpenError";
  }
}

/**
 * Seals with AES-256-GCM: 0x01 | key id (u16, big-endian) | nonce (12) | ciphertext | tag (16).
 * The plain text is padded to steps of 256 bytes first. The nonce is random: NIST SP 800-38D
 * allows 2^32 of them under one key.
 *
 * @param key 32 bytes
 * @param keyId 0–65535, readable in the result; put it in `aad` too
 * @param aad what the value is bound to: it opens only with exactly the same
 */
export function seal(key: Buffer, keyId: number, aad: Buffer | string, plain: Buffer): Buffer {
  if (!Number.isInteger(keyId) || keyId < 0 || keyId > MAX_KEY_ID) {
    throw new RangeError("A key id is a whole number from 0 to 65535");
  }
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt8(FORMAT, 0);
  header.writeUInt16BE(keyId, 1);
  const nonce = randomBytes(NONCE_BYTES);
  nonce.copy(header, 3);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(aad));
  const body = Buffer.concat([cipher.update(pad(plain)), cipher.final()]);
  return Buffer.concat([header, body, cipher.getAuthTag()]);
}

/** The key id a sealed value names. Throws OpenError "malformed" when it is not a sealed value. */
export function keyIdOf(sealed: Uint8Array): number {
  if (sealed.length < HEADER_BYTES + TAG_BYTES || sealed[0] !== FORMAT) {
    throw new OpenError("malformed");
  }
  return Buffer.from(sealed.buffer, sealed.byteOffset, sealed.length).readUInt16BE(1);
}

/**
 * Opens what `seal` made.
 *
 * @param keys the keys that may have sealed it, by id
 * @param aadFor the additional data for the key id that the value names
 * @throws OpenError "malformed", "unknown-key", or "refused" when any bit of the value or of the
 *   additional data differs
 */
export function open(
  keys: ReadonlyMap<number, Buffer>,
  sealed: Uint8Array,
  aadFor: (keyId: number) => Buffer | string,
): Buffer {
  const keyId = keyIdOf(sealed);
  const key = keys.get(keyId);
  if (!key) throw new OpenError("unknown-key");
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.length);
  const tagStart = bytes.length - TAG_BYTES;
  const nonce = bytes.subarray(3, HEADER_BYTES);
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(aadFor(keyId)));
  decipher.setAuthTag(bytes.subarray(tagStart));
  try {
    const body = decipher.update(bytes.subarray(HEADER_BYTES, tagStart));
    return unpad(Buffer.concat([body, decipher.final()]));
  } catch {
    throw new OpenError("refused");
  }
}
