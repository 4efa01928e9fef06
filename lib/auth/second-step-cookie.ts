import "server-only";
import { randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { z } from "zod";
import { env } from "@/lib/env";
import { deriveKey } from "@/lib/vault/derive-key";
import { open, OpenError, seal } from "@/lib/vault/envelope";
import { SESSION_ID_BYTES, SESSION_KEY_BYTES, unwrapForSession, wrapForSession } from "@/lib/vault/session-keys";
import type { Vault } from "@/lib/vault/vault";
import { sessionCookie } from "./session-cookie";
import { provenUserId } from "./user-id";

const NAME = "keerpunt-second-step";
const LIFETIME_SECONDS = 10 * 60;
const KEY_ID = 1;

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
  const sealed = seal(cookieKey(), KEY_ID, cookieAad(), Buffer.from(JSON.stringify(pending)));
  (await cookies()).set(NAME, sealed.toString("base64url"), { ...sessionCookie().options, maxAge: LIFETIME_SECONDS });
}

/** Who is on the way to the second step in this browser; null when nobody is, or it took too long. */
export async function readPendingSignIn(now: Date): Promise<PendingSignIn | null> {
  const value = (await cookies()).get(NAME)?.value;
  if (!value) return null;
  try {
    const plain = open(new Map([[KEY_ID, cookieKey()]]), Buffer.from(value, "base64url"), cookieAad);
    const pending = pendingSchema.parse(JSON.parse(plain.toString()));
    if (pending.until <= now.getTime()) return null;
    const { sub, keepSignedIn, next, wrapped } = pending;
    const vault = unwrapForSession(provenUserId(sub), pending, Buffer.from(wrapped, "base64url"));
    return { vault, keepSignedIn, next };
  } catch (error) {
    if (error instanceof OpenError) return null;
    throw error;
  }
}

/** Forgets it: the second step was taken. */
export async function forgetPendingSignIn(): Promise<void> {
  (await cookies()).set(NAME, "", { ...sessionCookie().options, maxAge: 0 });
}

function cookieKey(): Buffer {
  return deriveKey(env().serverKey, "", "keerpunt1/second-step");
}

function cookieAad(): string {
  return JSON.stringify(["keerpunt1", "second-step", KEY_ID]);
}
