import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { env } from "@/lib/env";
import { cookieOptions } from "./cookie-options";
import { rememberDevice } from "./device-cookie";
import { unlock } from "./in-session-lock";
import { sessionLimits } from "./session-limits";
import { parseSessionToken, type SessionToken } from "./session-token";

/** Name and flags of the cookie, the same for next-auth's own routes and for ours. */
export function sessionCookie() {
  const options = cookieOptions();
  return { name: `${options.secure ? "__Secure-" : ""}next-auth.session-token`, options };
}

/** Reads the cookie of this request. */
export async function readSessionCookie(): Promise<SessionToken | null> {
  const value = (await cookies()).get(sessionCookie().name)?.value;
  if (!value) return null;
  try {
    return parseSessionToken(await decode({ token: value, secret: env().authSecret }));
  } catch {
    // Made with another secret, cut short, or expired: the same as none.
    return null;
  }
}

/** Puts a session in the cookie; it ends with the browser unless the person asked to stay signed in. */
export async function writeSessionCookie(token: SessionToken, keepSignedIn: boolean): Promise<void> {
  const seconds = Math.floor(sessionLimits(keepSignedIn).totalMs / 1000);
  const { sub, sid, sk } = token;
  const value = await encode({ token: { sub, sid, sk }, secret: env().authSecret, maxAge: seconds });
  const { name, options } = sessionCookie();
  (await cookies()).set(name, value, keepSignedIn ? { ...options, maxAge: seconds } : options);
  await rememberDevice(sub);
  // Whoever has just given the password needs no lock against themselves.
  await unlock();
}

/** Takes the cookie away. */
export async function clearSessionCookie(): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
  await unlock();
}
