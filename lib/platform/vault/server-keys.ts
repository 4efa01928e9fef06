import { createHmac } from "node:crypto";
import { deriveKey } from "./derive-key";
import { open, seal } from "./envelope";

const SERVER_KEY_ID = 1;

/** E-mail addresses are looked up and sealed as this: trimmed, composed, in lower case. */
function normaliseEmail(email: string): string {
  return email.trim().normalize("NFC").toLowerCase();
}

/** Keyed hash of an address (hex): the same address gives the same, and without the pepper it says nothing. */
export function emailLookup(email: string, pepper: Buffer): string {
  const key = deriveKey(pepper, "", "keerpunt1/email/lookup");
  return createHmac("sha256", key).update(normaliseEmail(email)).digest("hex");
}

/** Seals an address under a key of the server, so that the server can send reminders. */
export function sealEmail(email: string, userId: string, serverKey: Buffer): Buffer {
  const key = deriveKey(serverKey, "", "keerpunt1/email/seal");
  return seal(key, SERVER_KEY_ID, emailAad(userId, SERVER_KEY_ID), Buffer.from(normaliseEmail(email)));
}

/** The address again. Throws OpenError when the server key or the account differs. */
export function openEmail(sealed: Uint8Array, userId: string, serverKey: Buffer): string {
  const key = deriveKey(serverKey, "", "keerpunt1/email/seal");
  return open(new Map([[SERVER_KEY_ID, key]]), sealed, (keyId) => emailAad(userId, keyId)).toString();
}

/** What a value that the server itself must read is for, and the row it belongs to: it opens for exactly these. */
export interface ServerBinding {
  readonly purpose: "reminder" | "reminder-device";
  readonly rowId: string;
}

/** Seals a value under a key that is derived from the server key for one purpose. */
export function sealForServer(binding: ServerBinding, serverKey: Buffer, plain: Buffer): Buffer {
  const aad = serverAad(binding, SERVER_KEY_ID);
  return seal(sealingKey(binding, serverKey), SERVER_KEY_ID, aad, plain);
}

/** The value again. Throws OpenError when the server key, the purpose or the row differs. */
export function openForServer(binding: ServerBinding, serverKey: Buffer, sealed: Uint8Array): Buffer {
  const keys = new Map([[SERVER_KEY_ID, sealingKey(binding, serverKey)]]);
  return open(keys, sealed, (keyId) => serverAad(binding, keyId));
}

/** Makes a keyed hash (hex) of some parts; without the server key it says nothing of them. */
export function serverHasher(purpose: string, serverKey: Buffer): (...parts: (string | number)[]) => string {
  const key = deriveKey(serverKey, "", `keerpunt1/${purpose}/hash`);
  return (...parts) => createHmac("sha256", key).update(JSON.stringify(parts)).digest("hex");
}

/** Names a pepper without showing it (8 hex digits), to tell a wrong pepper from a wrong password. */
export function pepperId(pepper: Buffer): string {
  return deriveKey(pepper, "", "keerpunt1/pepper/id").toString("hex", 0, 4);
}

function emailAad(userId: string, keyId: number): string {
  return JSON.stringify(["keerpunt1", userId, "email", keyId]);
}

function sealingKey({ purpose }: ServerBinding, serverKey: Buffer): Buffer {
  return deriveKey(serverKey, "", `keerpunt1/${purpose}/seal`);
}

function serverAad({ purpose, rowId }: ServerBinding, keyId: number): string {
  return JSON.stringify(["keerpunt1", purpose, rowId, keyId]);
}
