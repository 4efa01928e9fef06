import "server-only";
import { redirect } from "next/navigation";
import { cache } from "react";
import { readSessionCookie } from "./session-cookie";
import { openSession, type CurrentUser } from "./sessions";

export type { CurrentUser } from "./sessions";

/** Who sends this request, or null when nobody is signed in. Looked up once per request. */
export const getUser = cache(async (): Promise<CurrentUser | null> => {
  const token = await readSessionCookie();
  return token && openSession(token, new Date());
});

/**
 * Who sends this request; sends everybody else to the sign-in page. Every loader, action and route handler calls
 * it itself: layouts and the proxy protect nothing.
 */
export async function requireUser(): Promise<CurrentUser> {
  return (await getUser()) ?? redirect("/sign-in");
}
