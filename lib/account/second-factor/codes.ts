import { createHash, randomBytes } from "node:crypto";
import { generateSecret, generateURI, verifySync } from "otplib";
import type { SecondFactor } from "./schema";

const ISSUER = "Keerpunt";
/** The clock of a phone may be half a minute off, either way. */
const TOLERANCE_SECONDS = 30;
const BACKUP_CODES = 8;
/** Base32 without letters and digits that look alike. */
const ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const BACKUP_CODE_LENGTH = 10;

/** How a code was right. */
export type RedeemedBy = "app" | "backup";

/** A new shared secret of 20 bytes, in base32. */
export function makeSecret(): string {
  return generateSecret();
}

/** The address an authenticator app reads from the picture (otpauth://, as the apps agree on). */
export function secretAddress(secret: string, email: string): string {
  return generateURI({ issuer: ISSUER, label: email, secret });
}

/** Eight codes for when the phone is not at hand, 50 bits each; they are shown once and kept as hashes. */
export function makeBackupCodes(): string[] {
  return Array.from({ length: BACKUP_CODES }, () => {
    const letters = Array.from(randomBytes(BACKUP_CODE_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]);
    return `${letters.slice(0, 5).join("")}-${letters.slice(5).join("")}`;
  });
}

/** The hash under which a backup code is kept; spaces, hyphens and case do not matter. */
export function hashBackupCode(code: string): string {
  return createHash("sha256").update(bare(code).toUpperCase()).digest("hex");
}

/**
 * The factor after a code was used, and how: a code of the app (RFC 6238: 30 seconds, six digits) that is newer than
 * the last one, or a backup code, which is then gone.
 *
 * @returns null when the code is not right, or was used before
 */
export function redeemCode(
  factor: SecondFactor,
  typed: string,
  now: Date,
): { factor: SecondFactor; by: RedeemedBy } | null {
  const code = bare(typed);
  if (factor.secret !== null && /^\d{6}$/.test(code)) {
    const epoch = Math.floor(now.getTime() / 1000);
    const after = factor.lastStep === null ? {} : { afterTimeStep: factor.lastStep };
    const found = verifySync({
      secret: factor.secret,
      token: code,
      epoch,
      epochTolerance: TOLERANCE_SECONDS,
      ...after,
    });
    if (!found.valid || !("timeStep" in found)) return null;
    return { factor: { ...factor, lastStep: found.timeStep }, by: "app" };
  }
  const hash = hashBackupCode(code);
  if (!factor.backupCodes.includes(hash)) return null;
  return { factor: { ...factor, backupCodes: factor.backupCodes.filter((each) => each !== hash) }, by: "backup" };
}

function bare(code: string): string {
  return code.replace(/[\s-]/g, "");
}
