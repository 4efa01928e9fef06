import { createPrivateKey, createPublicKey, diffieHellman, type KeyObject, randomBytes } from "node:crypto";
import { deriveKey } from "./derive-key";
import { open, OpenError, seal } from "./envelope";

const X25519_BYTES = 32;
// node:crypto takes no bare X25519 keys; these are the fixed ASN.1 headers of RFC 8410.
const PRIVATE_HEADER = Buffer.from("302e020100300506032b656e04220420", "hex");
const PUBLIC_HEADER = Buffer.from("302a300506032b656e032100", "hex");

/** The public key (32 bytes) of an X25519 private key (32 bytes). */
export function boxPublicKey(privateKey: Buffer): Buffer {
  const der = createPublicKey(importPrivate(privateKey)).export({ format: "der", type: "spki" });
  return der.subarray(PUBLIC_HEADER.length);
}

/** Seals to a public key, so that only the holder of the private key opens it: one-time public key | sealed. */
export function sealTo(publicKey: Buffer, keyId: number, aad: string, plain: Buffer): Buffer {
  const oneTime = randomBytes(X25519_BYTES);
  const oneTimePublic = boxPublicKey(oneTime);
  const key = sharedKey(oneTime, publicKey, oneTimePublic, publicKey);
  return Buffer.concat([oneTimePublic, seal(key, keyId, aad, plain)]);
}

/** Opens what `sealTo` made. Throws OpenError like `open`. */
export function openBox(privateKey: Buffer, sealed: Buffer, keyId: number, aad: string): Buffer {
  if (sealed.length <= X25519_BYTES) throw new OpenError("malformed");
  const oneTimePublic = sealed.subarray(0, X25519_BYTES);
  const key = sharedKey(privateKey, oneTimePublic, oneTimePublic, boxPublicKey(privateKey));
  return open(new Map([[keyId, key]]), sealed.subarray(X25519_BYTES), () => aad);
}

function sharedKey(privateKey: Buffer, publicKey: Buffer, oneTimePublic: Buffer, recipient: Buffer): Buffer {
  return deriveKey(sharedSecret(privateKey, publicKey), Buffer.concat([oneTimePublic, recipient]), "keerpunt1/rc/box");
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
