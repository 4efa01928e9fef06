import { hkdfSync } from "node:crypto";

export const KEY_BYTES = 32;

/** HKDF-SHA256 (RFC 5869): a 32-byte key from `secret`, told apart from others by `info`. */
export function deriveKey(secret: Buffer, salt: Buffer | string, info: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, salt, info, KEY_BYTES));
}
