import "server-only";
import type { AuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { env } from "@/lib/platform/env";
import { sessionRowId } from "@/lib/platform/vault/session-keys";
import { rememberDevice } from "./device-cookie";
import { requestSource } from "./request-source";
import { signInSchema } from "./schema";
import { endSessionBefore, type sessionCookie } from "./session-cookie";
import { parseSessionToken, type SessionToken } from "./session-token";
import { sessionLimits } from "./session-limits";
import { deleteSession, openSession } from "./sessions";
import { isSignedIn, signIn } from "./sign-in";

/**
 * next-auth's settings. Its token carries `sub`, `sid` and `sk`, and its session endpoint tells a script in the
 * page none of them. Our own forms work without JavaScript and set the same cookie (session-cookie.ts).
 */
export function authOptions(cookie: Awaited<ReturnType<typeof sessionCookie>>): AuthOptions {
  return {
    secret: env().authSecret,
    useSecureCookies: cookie.options.secure,
    cookies: { sessionToken: cookie },
    session: { strategy: "jwt", maxAge: Math.floor(sessionLimits(false).totalMs / 1000) },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    // The library logs what it was given; this app logs codes.
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
    providers: [passwordProvider()],
    callbacks: {
      jwt: async ({ token, user }) => ({ ...(parseSessionToken(user) ?? (await validToken(token))) }),
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) => (url.startsWith(`${baseUrl}/`) ? url : `${baseUrl}/today`),
    },
    events: {
      signOut: async ({ token }) => {
        const ours = parseSessionToken(token);
        if (ours) await deleteSession(sessionRowId(ours.sid));
      },
    },
  };
}

function passwordProvider() {
  return Credentials({
    credentials: { email: { type: "email" }, password: { type: "password" } },
    async authorize(credentials) {
      const parsed = signInSchema.safeParse(credentials);
      if (!parsed.success) return null;
      const outcome = await signIn({ ...parsed.data, keepSignedIn: false, ...(await requestSource()) }, new Date());
      // Whoever turned the second step on signs in by our own form, which asks for it.
      if (!isSignedIn(outcome)) return null;
      await endSessionBefore(outcome.token);
      await rememberDevice(outcome.token.sub);
      return { id: outcome.token.sub, ...outcome.token };
    },
  });
}

// A cookie of a session that ended must not be renewed: throwing makes next-auth take it away.
async function validToken(token: unknown): Promise<SessionToken> {
  const ours = parseSessionToken(token);
  if (!ours || !(await openSession(ours, new Date()))) throw new Error("session-over");
  return ours;
}
