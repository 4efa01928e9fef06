import "server-only";
import { randomInt } from "node:crypto";
import { z } from "zod";
import { deriveKey } from "@/lib/platform/vault/derive-key";
import { RECOVERY_GROUPS } from "@/lib/platform/vault/recovery-code";
import { recoveryGroupSchema } from "./schema";
import { forgetSealed, setSealedCookie, readSealed, type CookieSeal } from "./sealed-cookie";
import { readSessionCookie } from "./session-cookie";
import type { SessionToken } from "./session-token";

const NAME = "keerpunt-recovery-code";
const LIFETIME_SECONDS = 30 * 60;

const pendingSchema = z.object({
  /** The code, 20 bytes in hex. */
  code: z.string().regex(/^[0-9a-f]{40}$/),
  /** Which group is asked back. */
  group: recoveryGroupSchema,
  /** Whether this is the second step of a sign-up. */
  isSignUp: z.boolean(),
  /** Milliseconds since 1970 after which the code is no longer shown. */
  until: z.number(),
});

/** A recovery code that is on its way to paper. */
export type PendingCode = z.infer<typeof pendingSchema>;

/**
 * Keeps a new recovery code for half an hour, so that its page works without JavaScript and survives a reload. It
 * is in no address and not in the store: only in this cookie, under a key from the secret of the session's cookie.
 */
export async function setRecoveryCookie(
  token: SessionToken,
  code: Buffer,
  isSignUp: boolean,
  now: Date,
): Promise<void> {
  const pending: PendingCode = {
    code: code.toString("hex"),
    group: randomInt(1, RECOVERY_GROUPS + 1),
    isSignUp,
    until: now.getTime() + LIFETIME_SECONDS * 1000,
  };
  await setSealedCookie(sealOf(token), pending, LIFETIME_SECONDS);
}

/** The recovery code that this browser has yet to confirm, or null. */
export async function readRecoveryCode(now: Date): Promise<PendingCode | null> {
  const token = await readSessionCookie();
  return token && readSealed(sealOf(token), pendingSchema, now);
}

/** Forgets the code: it is on paper now. */
export async function forgetRecoveryCode(): Promise<void> {
  await forgetSealed({ name: NAME });
}

function sealOf({ sub, sid, sk }: SessionToken): CookieSeal {
  const key = deriveKey(Buffer.from(sk, "base64url"), "", `keerpunt1/session/recovery-code/${sub}${sid}`);
  return { name: NAME, key, bound: [sub, "recovery-code"] };
}
