import { joined, padded } from "./bytes";
import { depositAad, type DepositedForm } from "./deposit-format";

const FORMAT = 0x01;
const NONCE_BYTES = 12;
const TAG_BITS = 128;
const PURPOSE = "keerpunt1/inbox/box";

/** Who a box is sealed to. */
export interface Recipient {
  /** 0–65535 */
  readonly keyId: number;
  /** X25519, 32 bytes. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
}

/**
 * Seals a form to an account, in a browser or in Node, so that nobody opens it but a signed-in session of that account:
 * one-time X25519 public key (32) | 0x01 | key id (u16) | nonce (12) | AES-256-GCM ciphertext | tag (16). The key is
 * HKDF-SHA256 of the shared secret with both public keys as salt. `openDeposit` opens it.
 *
 * @param box the id (UUID) and version that the box is bound to
 * @throws when the browser has no X25519
 */
export async function sealDeposit(
  recipient: Recipient,
  box: { readonly id: string; readonly version: number },
  form: DepositedForm,
): Promise<Uint8Array<ArrayBuffer>> {
  const { keyId, publicKey } = recipient;
  const oneTime = await crypto.subtle.generateKey("X25519", false, ["deriveBits"]);
  if (!("privateKey" in oneTime)) throw new Error("No key pair");
  const oneTimePublic = new Uint8Array(await crypto.subtle.exportKey("raw", oneTime.publicKey));
  const key = await sharedKey(oneTime.privateKey, oneTimePublic, publicKey);
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const additionalData = new TextEncoder().encode(depositAad({ ...box, keyId }));
  const plain = padded(new TextEncoder().encode(JSON.stringify(form)));
  const parameters = { name: "AES-GCM", iv: nonce, additionalData, tagLength: TAG_BITS };
  const body = new Uint8Array(await crypto.subtle.encrypt(parameters, key, plain));
  return joined(oneTimePublic, Uint8Array.of(FORMAT, keyId >> 8, keyId & 0xff), nonce, body);
}

async function sharedKey(
  privateKey: CryptoKey,
  oneTimePublic: Uint8Array<ArrayBuffer>,
  publicKey: Uint8Array<ArrayBuffer>,
): Promise<CryptoKey> {
  const recipient = await crypto.subtle.importKey("raw", publicKey, "X25519", false, []);
  const secret = await crypto.subtle.deriveBits({ name: "X25519", public: recipient }, privateKey, 256);
  const material = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
  const salt = joined(oneTimePublic, publicKey);
  const info = new TextEncoder().encode(PURPOSE);
  const derivation = { name: "HKDF", hash: "SHA-256", salt, info };
  return crypto.subtle.deriveKey(derivation, material, { name: "AES-GCM", length: 256 }, false, ["encrypt"]);
}

/** Whether this browser can seal: an older one has no X25519, and a page over plain http has none of it. */
export async function canSeal(): Promise<boolean> {
  try {
    await crypto.subtle.generateKey("X25519", false, ["deriveBits"]);
    return true;
  } catch {
    return false;
  }
}
