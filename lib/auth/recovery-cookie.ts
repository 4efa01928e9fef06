import "server-only";
import { randomInt } from "node:crypto";
import { cookies } from "next/headers";
import { z } from "zod";
import { deriveKey } from "@/lib/vault/derive-key";
import { open, OpenError, seal } from "@/lib/vault/envelope";
import { RECOVERY_GROUPS } from "@/lib/vault/recovery-code";
import { recoveryGroupSchema } from "./schema";
import { readSessionCookie, sessionCookie } from "./session-cookie";
import type { SessionToken } from "./session-token";

const NAME = "keerpunt-recovery-code";
const LIFETIME_SECONDS = 30 * 60;
const KEY_ID = 1;

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
export async function keepRecoveryCode(token: SessionToken, code: Buffer, isSignUp: boolean, now: Date): Promise<void> {
  const pending: PendingCode = {
    code: code.toString("hex"),
    group: randomInt(1, RECOVERY_GROUPS + 1),
    isSignUp,
    until: now.getTime() + LIFETIME_SECONDS * 1000,
  };
  const sealed = seal(cookieKey(token), KEY_ID, cookieAad(token), Buffer.from(JSON.stringify(pending)));
  (await cookies()).set(NAME, sealed.toString("base64url"), { ...sessionCookie().options, maxAge: LIFETIME_SECONDS });
}

/** The recovery code that this browser has yet to confirm, or null. */
export async function readRecoveryCode(now: Date): Promise<PendingCode | null> {
  const token = await readSessionCookie();
  const value = (await cookies()).get(NAME)?.value;
  if (!token || !value) return null;
  try {
    const keys = new Map([[KEY_ID, cookieKey(token)]]);
    const plain = open(keys, Buffer.from(value, "base64url"), () => cookieAad(token));
    const pending = pendingSchema.parse(JSON.parse(plain.toString()));
    return pending.until > now.getTime() ? pending : null;
  } catch (error) {
    if (error instanceof OpenError) return null;
    throw error;
  }
}

/** Forgets the code: it is on paper now. */
export async function forgetRecoveryCode(): Promise<void> {
  (await cookies()).set(NAME, "", { ...sessionCookie().options, maxAge: 0 });
}

function cookieKey(token: SessionToken): Buffer {
  return deriveKey(Buffer.from(token.sk, "base64url"), "", `keerpunt1/session/recovery-code/${token.sub}${token.sid}`);
}

function cookieAad(token: SessionToken): string {
  return JSON.stringify(["keerpunt1", token.sub, "recovery-code", KEY_ID]);
}
