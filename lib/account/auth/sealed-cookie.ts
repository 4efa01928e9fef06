import "server-only";
import { cookies } from "next/headers";
import type { z } from "zod";
import { open, OpenError, seal } from "@/lib/platform/vault/envelope";
import { ownCookie } from "./cookie-options";

const KEY_ID = 1;

/** What seals a cookie: its key, and what it is bound to. */
export interface CookieSeal {
  readonly name: string;
  readonly key: Buffer;
  /** Written into the associated data after the name of the app, before the id of the key. */
  readonly bound: readonly string[];
}

/** Keeps a value in a cookie that only the server can read, for so many seconds. */
export async function setSealedCookie(cookie: CookieSeal, value: unknown, seconds: number): Promise<void> {
  const sealed = seal(cookie.key, KEY_ID, aadOf(cookie), Buffer.from(JSON.stringify(value)));
  const { name, options } = await ownCookie(cookie.name);
  (await cookies()).set(name, sealed.toString("base64url"), { ...options, maxAge: seconds });
}

/** The value again; null without the cookie, when it does not open, or when it is over. */
export async function readSealed<T extends { until: number }>(
  cookie: CookieSeal,
  schema: z.ZodType<T>,
  now: Date,
): Promise<T | null> {
  const value = (await cookies()).get((await ownCookie(cookie.name)).name)?.value;
  if (!value) return null;
  try {
    const plain = open(new Map([[KEY_ID, cookie.key]]), Buffer.from(value, "base64url"), () => aadOf(cookie));
    const stored = schema.parse(JSON.parse(plain.toString()));
    return stored.until > now.getTime() ? stored : null;
  } catch (error) {
    if (error instanceof OpenError) return null;
    throw error;
  }
}

/** Takes it away. */
export async function forgetSealed(cookie: Pick<CookieSeal, "name">): Promise<void> {
  const { name, options } = await ownCookie(cookie.name);
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}

function aadOf({ bound }: CookieSeal): string {
  return JSON.stringify(["keerpunt1", ...bound, KEY_ID]);
}
