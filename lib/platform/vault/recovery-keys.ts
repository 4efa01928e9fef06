import { deriveKey } from "./derive-key";

/** What a recovery code gives for one account. */
export interface RecoveryKeys {
  /** Wraps the data keys directly: kek_rc. */
  readonly wrappingKey: Buffer;
  /** X25519 private key (32 bytes): opens data keys that were made while the code was not at hand. */
  readonly boxPrivateKey: Buffer;
}

/**
 * HKDF only, for the code has 160 bits; and without the pepper, so that a code still works when the
 * server's secrets were lost.
 *
 * @param salt 16 bytes, new with each code
 */
export function deriveRecoveryKeys(code: Buffer, userId: string, salt: Buffer): RecoveryKeys {
  return {
    wrappingKey: deriveKey(code, salt, `keerpunt1/rc/kek/${userId}`),
    boxPrivateKey: deriveKey(code, salt, `keerpunt1/rc/box/${userId}`),
  };
}
