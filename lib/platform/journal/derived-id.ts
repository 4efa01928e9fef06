import { createHmac } from "node:crypto";

/** A UUID (version 4 to look at) that the same parts always give, and that tells nothing of them without the secret. */
export function idFrom(secret: Uint8Array, parts: readonly (string | number)[]): string {
  const bytes = createHmac("sha256", secret).update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
