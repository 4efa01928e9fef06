import "server-only";
import { randomBytes } from "node:crypto";
import { z } from "zod";
import { env } from "@/lib/env";
import { deriveKey } from "@/lib/vault/derive-key";
import { OpenError } from "@/lib/vault/envelope";
import { SESSION_ID_BYTES, SESSION_KEY_BYTES, unwrapForSession, wrapForSession } from "@/lib/vault/session-keys";
import type { Vault } from "@/lib/vault/vault";
import { forgetSealed, keepSealed, readSealed, type CookieSeal } from "./sealed-cookie";
import { provenUserId } from "./user-id";

const NAME = "keerpunt-second-step";
const LIFETIME_SECONDS = 10 * 60;

const pendingSchema = z.object({
  sub: z.uuid(),
  sid: z.string(),
  sk: z.string(),
  /** The data keys, wrapped as a session wraps them; there is no session yet. */
  wrapped: z.base64url(),
  keepSignedIn: z.boolean(),
  next: z.string(),
  /** Milliseconds since 1970 after which the password is asked again. */
  until: z.number(),
});

/** Somebody whose password was right, on the way to the second step. */
export interface PendingSignIn {
  readonly vault: Vault;
  readonly keepSignedIn: boolean;
  readonly next: string;
}

/**
 * Keeps who gave the right password for ten minutes, under a key of the server and in this cookie alone. It is no
 * session: no row belongs to it, and nothing but the second step reads it.
 */
export async function keepPendingSignIn({ vault, keepSignedIn, next }: PendingSignIn, now: Date): Promise<void> {
  const [sid, sk] = [SESSION_ID_BYTES, SESSION_KEY_BYTES].map((bytes) => randomBytes(bytes).toString("base64url"));
  if (!sid || !sk) throw new Error("no random bytes");
  const wrapped = wrapForSession(vault, { sid, sk }).toString("base64url");
  const until = now.getTime() + LIFETIME_SECONDS * 1000;
  const pending: z.infer<typeof pendingSchema> = { sub: vault.userId, sid, sk, wrapped, keepSignedIn, next, until };
  await keepSealed(cookieSeal(), pending, LIFETIME_SECONDS);
}

/** Who is on the way to the second step in this browser; null when nobody is, or it took too long. */
export async function readPendingSignIn(now: Date): Promise<PendingSignIn | null> {
  const pending = await readSealed(cookieSeal(), pendingSchema, now);
  if (!pending) return null;
  const { sub, keepSignedIn, next, wrapped } = pending;
  try {
    const vault = unwrapForSession(provenUserId(sub), pending, Buffer.from(wrapped, "base64url"));
    return { vault, keepSignedIn, next };
  } catch (error) {
    if (error instanceof OpenError) return null;
    throw error;
  }
}

/** Forgets it: the second step was taken. */
export async function forgetPendingSignIn(): Promise<void> {
  await forgetSealed({ name: NAME });
}

function cookieSeal(): CookieSeal {
  return { name: NAME, key: deriveKey(env().serverKey, "", "keerpunt1/second-step"), bound: ["second-step"] };
}
