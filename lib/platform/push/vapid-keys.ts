import { createECDH } from "node:crypto";
import { deriveKey } from "@/lib/platform/vault/derive-key";

/** The keys with which this server shows push services who it is (RFC 8292), base64url. */
export interface VapidKeys {
  /** Handed to browsers; a subscription is bound to it for good. */
  readonly publicKey: string;
  readonly privateKey: string;
}

/**
 * The keys of an instance, from its server key: every process of it has the same, and they change as seldom as that
 * key does, which is never.
 */
export function vapidKeys(serverKey: Buffer): VapidKeys {
  const curve = createECDH("prime256v1");
  for (let attempt = 0; ; attempt += 1) {
    const scalar = deriveKey(serverKey, "", `keerpunt1/vapid/${attempt}`);
    if (!isPrivateKey(curve, scalar)) continue;
    return { publicKey: curve.getPublicKey("base64url"), privateKey: scalar.toString("base64url") };
  }
}

/** One number in four billion is no key of this curve. */
function isPrivateKey(curve: ReturnType<typeof createECDH>, scalar: Buffer): boolean {
  try {
    curve.setPrivateKey(scalar);
    return true;
  } catch {
    return false;
  }
}
