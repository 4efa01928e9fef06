import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { safeNextPath } from "./next-path";
import { PATH_HEADER } from "./path-header";
import { readSessionCookie } from "./session-cookie";
import { openSession, type CurrentUser } from "./sessions";

export type { CurrentUser } from "./sessions";

/** Who sends this request, or null when nobody is signed in. Looked up once per request. */
export const getUser = cache(async (): Promise<CurrentUser | null> => {
  const token = await readSessionCookie();
  return token && openSession(token, new Date());
});

/**
 * Who sends this request; sends everybody else to the sign-in page and
 * then back. Every loader, action and route handler calls
 * it itself: layouts and the proxy protect nothing.
 */
export async function requireUser(): Promise<CurrentUser> {
  const user = await getUser();
  if (user) return user;
  const asked = (await headers()).get(PATH_HEADER);
  redirect(asked ? `/sign-in?next=${encodeURIComponent(safeNextPath(asked))}` : "/sign-in");
}
