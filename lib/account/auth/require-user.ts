import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { withOpenedInbox } from "@/lib/account/auth/inbox-opener";
import type { CurrentUser } from "./current-user";
import { asksForLockedPage } from "./in-session-lock";
import { IN_SESSION_PAGE } from "./in-session-pages";
import { safeNextPath } from "./next-path";
import { PATH_HEADER } from "./path-header";
import { readSessionCookie } from "./session-cookie";
import { openSession } from "./sessions";

export type { CurrentUser } from "./current-user";

/**
 * Who sends this request, or null when nobody is signed in, or when everything but the points for a session is locked
 * away on this device. Looked up once per request. What waits in the person's inbox is saved before anything is read.
 */
export const getUser = cache(async (): Promise<CurrentUser | null> => {
  if (await asksForLockedPage()) return null;
  const token = await readSessionCookie();
  const now = new Date();
  const user = token && (await openSession(token, now));
  return user && withOpenedInbox(user, now);
});

/**
 * Who sends this request; sends everybody else to the sign-in page and then back, and who locked the rest away for a
 * session to the points for it. Every loader and route handler calls it itself: layouts and the proxy protect nothing.
 */
export async function requireUser(): Promise<CurrentUser> {
  const user = await getUser();
  if (user) return user;
  if (await asksForLockedPage()) redirect(IN_SESSION_PAGE);
  const asked = (await headers()).get(PATH_HEADER);
  redirect(asked ? `/sign-in?next=${encodeURIComponent(safeNextPath(asked))}` : "/sign-in");
}
