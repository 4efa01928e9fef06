import "server-only";
import { z } from "zod";
import { env } from "@/lib/platform/env";
import { deriveKey } from "@/lib/platform/vault/derive-key";
import type { Vault } from "@/lib/platform/vault/vault";
import { openPendingSession, startPendingSession } from "./pending-session";
import { forgetSealed, setSealedCookie, readSealed, type CookieSeal } from "./sealed-cookie";
import { PENDING_MS } from "./session-limits";
import { parseSessionToken, type SessionToken } from "./session-token";

const NAME = "keerpunt-second-step";

const pendingSchema = z.object({
  sub: z.uuid(),
  sid: z.string(),
  sk: z.string(),
  keepSignedIn: z.boolean(),
  next: z.string(),
  /** Milliseconds since 1970 after which the password is asked again. */
  until: z.number(),
});

/** Somebody whose password was right, on the way to the second step. */
export interface PendingSignIn {
  readonly vault: Vault;
  /** What opens the row that holds the keys meanwhile. */
  readonly pending: SessionToken;
  readonly keepSignedIn: boolean;
  readonly next: string;
}

/**
 * Keeps who gave the right password for ten minutes, under a key of the server and in this cookie alone. It is no
 * session: the row that belongs to it opens for the second step and for nothing else, and once.
 */
export async function setPendingSignIn(
  { vault, keepSignedIn, next }: Omit<PendingSignIn, "pending">,
  now: Date,
): Promise<void> {
  const { sub, sid, sk } = await startPendingSession(vault, now);
  const value: z.infer<typeof pendingSchema> = { sub, sid, sk, keepSignedIn, next, until: now.getTime() + PENDING_MS };
  await setSealedCookie(cookieSeal(), value, PENDING_MS / 1000);
}

/** Who is on the way to the second step in this browser; null when nobody is, or it took too long. */
export async function readPendingSignIn(now: Date): Promise<PendingSignIn | null> {
  const value = await readSealed(cookieSeal(), pendingSchema, now);
  const pending = value && parseSessionToken(value);
  const vault = pending && (await openPendingSession(pending, now));
  return vault ? { vault, pending, keepSignedIn: value.keepSignedIn, next: value.next } : null;
}

/** Forgets it: the second step was taken. */
export async function forgetPendingSignIn(): Promise<void> {
  await forgetSealed({ name: NAME });
}

function cookieSeal(): CookieSeal {
  return { name: NAME, key: deriveKey(env().serverKey, "", "keerpunt1/second-step"), bound: ["second-step"] };
}
