import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { env } from "@/lib/platform/env";
import { requestCached } from "@/lib/platform/http/request-cache";
import { sessionRowId } from "@/lib/platform/vault/session-keys";
import { ownCookie } from "./cookie-options";
import { rememberDevice } from "./device-cookie";
import { clearLockMarker } from "./lock-marker";
import { sessionLimits } from "./session-limits";
import { parseSessionToken, type SessionToken } from "./session-token";
import { deleteSession, signOutDevice } from "./sessions";

const NAME = "next-auth.session-token";
/** Its name over https until the prefix `__Host-`; a sibling host could plant one, so it opens nothing any more. */
const FORMER_NAME = `__Secure-${NAME}`;

/** Name and flags of the cookie, the same for next-auth's own routes and for ours. */
export async function sessionCookie() {
  return ownCookie(NAME);
}

/** Reads the cookie of this request. */
export async function readSessionCookie(): Promise<SessionToken | null> {
  return tokenIn((await sessionCookie()).name);
}

/** Whether this browser was signed in before the cookie was renamed: it is asked to sign in once more. */
export async function hasFormerSessionCookie(): Promise<boolean> {
  return (await cookies()).has(FORMER_NAME);
}

/** Puts a session in the cookie; it ends with the browser unless the person asked to stay signed in. */
export async function writeSessionCookie(token: SessionToken, keepSignedIn: boolean): Promise<void> {
  await endSessionBefore(token);
  const { sub, sid, sk } = token;
  await put({ sub, sid, sk }, keepSignedIn);
  await rememberDevice(sub);
  // Whoever has just given the password needs no lock against themselves.
  await clearLockMarker();
}

/** Writes into the cookie of this browser whether it is locked. */
export async function writeLock(isLocked: boolean, keepSignedIn: boolean): Promise<void> {
  const token = await readSessionCookie();
  if (!token) return;
  const { sub, sid, sk } = token;
  await put({ sub, sid, sk, ...(isLocked && { isLocked }) }, keepSignedIn);
  if (!isLocked) await clearLockMarker();
}

/** Takes the cookie away. */
export async function clearSessionCookie(): Promise<void> {
  const { name, options } = await sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
  await clearLockMarker();
}

/** Signs this browser out, also when its session is over already, and takes the cookie away. */
export async function endSessionOfBrowser(): Promise<void> {
  const token = await readSessionCookie();
  if (token) await signOutDevice({ userId: token.sub, sessionId: sessionRowId(token.sid) });
  await clearSessionCookie();
}

/** Ends the session that this browser had until now: nobody could end it afterwards. */
export async function endSessionBefore(next: SessionToken): Promise<void> {
  const { name, options } = await sessionCookie();
  for (const each of [name, FORMER_NAME]) {
    const before = await tokenIn(each);
    if (before && before.sid !== next.sid) await deleteSession(sessionRowId(before.sid));
  }
  if (await hasFormerSessionCookie()) (await cookies()).set(FORMER_NAME, "", { ...options, maxAge: 0 });
}

async function put(token: SessionToken, keepSignedIn: boolean): Promise<void> {
  const seconds = Math.floor(sessionLimits(keepSignedIn).totalMs / 1000);
  const value = await encode({ token: { ...token }, secret: env().authSecret, maxAge: seconds });
  const { name, options } = await sessionCookie();
  (await cookies()).set(name, value, keepSignedIn ? { ...options, maxAge: seconds } : options);
}

async function tokenIn(name: string): Promise<SessionToken | null> {
  const value = (await cookies()).get(name)?.value;
  return value ? openCookie(value) : null;
}

/** Opened once for a request, though the lock and the person are asked for apart: it derives a key each time. */
const openCookie = requestCached(async (value: string): Promise<SessionToken | null> => {
  try {
    return parseSessionToken(await decode({ token: value, secret: env().authSecret }));
  } catch {
    // Made with another secret, cut short, or expired: the same as none.
    return null;
  }
});
