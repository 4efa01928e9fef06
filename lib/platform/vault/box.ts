import { createPrivateKey, createPublicKey, diffieHellman, type KeyObject, randomBytes } from "node:crypto";
import { deriveKey } from "./derive-key";
import { open, OpenError, seal } from "./envelope";

const X25519_BYTES = 32;
// node:crypto takes no bare X25519 keys; these are the fixed ASN.1 headers of RFC 8410.
const PRIVATE_HEADER = Buffer.from("302e020100300506032b656e04220420", "hex");
const PUBLIC_HEADER = Buffer.from("302a300506032b656e032100", "hex");

/** What a box is for; a box for one thing does not open as one for another. */
export type BoxPurpose = "keerpunt1/rc/box" | "keerpunt1/inbox/box";

const RECOVERY: BoxPurpose = "keerpunt1/rc/box";

/** The public key (32 bytes) of an X25519 private key (32 bytes). */
export function boxPublicKey(privateKey: Buffer): Buffer {
  const der = createPublicKey(importPrivate(privateKey)).export({ format: "der", type: "spki" });
  return der.subarray(PUBLIC_HEADER.length);
}

/** Seals to a public key, so that only the holder of the private key opens it: one-time public key | sealed. */
export function sealTo(publicKey: Buffer, keyId: number, aad: string, plain: Buffer): Buffer {
  const oneTime = randomBytes(X25519_BYTES);
  const oneTimePublic = boxPublicKey(oneTime);
  const key = sharedKey({ privateKey: oneTime, purpose: RECOVERY }, publicKey, oneTimePublic, publicKey);
  return Buffer.concat([oneTimePublic, seal(key, keyId, aad, plain)]);
}

/** A private key (32 bytes), and what the boxes are for that it opens. */
export interface BoxKey {
  readonly privateKey: Buffer;
  readonly purpose: BoxPurpose;
}

/** Opens what `sealTo` made, or a browser for another purpose in the same way. Throws OpenError like `open`. */
export function openBox(box: BoxKey, sealed: Buffer, keyId: number, aad: string): Buffer {
  if (sealed.length <= X25519_BYTES) throw new OpenError("malformed");
  const oneTimePublic = sealed.subarray(0, X25519_BYTES);
  const key = sharedKey(box, oneTimePublic, oneTimePublic, boxPublicKey(box.privateKey));
  return open(new Map([[keyId, key]]), sealed.subarray(X25519_BYTES), () => aad);
}

function sharedKey(box: BoxKey, publicKey: Buffer, oneTimePublic: Buffer, recipient: Buffer): Buffer {
  return deriveKey(sharedSecret(box.privateKey, publicKey), Buffer.concat([oneTimePublic, recipient]), box.purpose);
}

// A point of small order, such as zero, shares no secret: the library throws an error of its own.
function sharedSecret(privateKey: Buffer, publicKey: Buffer): Buffer {
  try {
    return diffieHellman({ privateKey: importPrivate(privateKey), publicKey: importPublic(publicKey) });
  } catch {
    throw new OpenError("malformed");
  }
}

function importPrivate(key: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PRIVATE_HEADER, key]), format: "der", type: "pkcs8" });
}

function importPublic(key: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([PUBLIC_HEADER, key]), format: "der", type: "spki" });
}
