const STEP_BYTES = 256;
const MARK = 0x80;

/** Joins bytes. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The padding of lib/platform/vault/padding.ts, for a browser: to the next multiple of 256 bytes. */
export function padded(plain: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array((Math.floor(plain.length / STEP_BYTES) + 1) * STEP_BYTES);
  all.set(plain);
  all[plain.length] = MARK;
  return all;
}

/** Bytes as Base64 with the alphabet of addresses, without padding (RFC 4648, section 5). */
export function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The bytes of such a text. Throws when it is none. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
