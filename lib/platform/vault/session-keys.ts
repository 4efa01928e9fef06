import { createHash } from "node:crypto";
import { deriveKey, KEY_BYTES } from "./derive-key";
import { keyIdOf, open, OpenError, seal } from "./envelope";
import type { UserId } from "./user-id";
import type { Vault } from "./vault";

export const SESSION_ID_BYTES = 16;
export const SESSION_KEY_BYTES = 32;
const RECORD_BYTES = 2 + KEY_BYTES;

/** What the cookie of a signed-in browser carries beside the account: both base64url. */
export interface SessionSecret {
  readonly sid: string;
  readonly sk: string;
}

/** The id of the session row: SHA-256 of the id in the cookie, as hex. */
export function sessionRowId(sid: string): string {
  return createHash("sha256").update(sid).digest("hex");
}

/** All data keys of an account, wrapped under a key that only the cookie can derive. */
export function wrapForSession(vault: Vault, secret: SessionSecret): Buffer {
  const records = [...vault.keys].map(([keyId, dataKey]) => {
    const id = Buffer.alloc(2);
    id.writeUInt16BE(keyId);
    return Buffer.concat([id, dataKey]);
  });
  const aad = sessionAad(vault.userId, secret.sid, vault.currentKeyId);
  return seal(sessionKey(vault.userId, secret), vault.currentKeyId, aad, Buffer.concat(records));
}

/** The vault again. Throws OpenError when the cookie's secret, the account or the row differs. */
export function unwrapForSession(userId: UserId, secret: SessionSecret, wrapped: Uint8Array): Vault {
  const currentKeyId = keyIdOf(wrapped);
  const keys = new Map([[currentKeyId, sessionKey(userId, secret)]]);
  const plain = open(keys, wrapped, (keyId) => sessionAad(userId, secret.sid, keyId));
  return { userId, currentKeyId, keys: readRecords(plain) };
}

function readRecords(plain: Buffer): ReadonlyMap<number, Buffer> {
  if (plain.length === 0 || plain.length % RECORD_BYTES !== 0) throw new OpenError("malformed");
  const keys = new Map<number, Buffer>();
  for (let at = 0; at < plain.length; at += RECORD_BYTES) {
    keys.set(plain.readUInt16BE(at), Buffer.from(plain.subarray(at + 2, at + RECORD_BYTES)));
  }
  return keys;
}

function sessionKey(userId: string, secret: SessionSecret): Buffer {
  return deriveKey(Buffer.from(secret.sk, "base64url"), "", `keerpunt1/session/${userId}${secret.sid}`);
}

function sessionAad(userId: string, sid: string, keyId: number): string {
  return JSON.stringify(["keerpunt1", userId, "wrap", "session", sessionRowId(sid), keyId]);
}
