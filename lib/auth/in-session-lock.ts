import "server-only";
import { cookies, headers } from "next/headers";
import { cookieOptions } from "./cookie-options";
import { PATH_HEADER } from "./path-header";

/** The one page that stays open while the rest is locked away. */
export const IN_SESSION_PAGE = "/talking-points/now";

/** On this device only: the phone may lie on the table, or go from hand to hand. */
const COOKIE = "keerpunt-in-session";
const LOCKED = "1";
/** A lock that opened by itself would be none. */
const ONE_YEAR_IN_SECONDS = 31_536_000;

/** Locks everything but the points for this session away, until the password is given. */
export async function lockAway(): Promise<void> {
  (await cookies()).set(COOKIE, LOCKED, { ...cookieOptions(), maxAge: ONE_YEAR_IN_SECONDS });
}

export async function unlock(): Promise<void> {
  if (await isLockedAway()) (await cookies()).delete(COOKIE);
}

/** True when this browser is locked. */
export async function isLockedAway(): Promise<boolean> {
  // A cookie that was just deleted is still there for the answer under way, with nothing in it.
  return (await cookies()).get(COOKIE)?.value === LOCKED;
}

/** What stays open besides: help must always be there, and signing out is the one other way on. */
const ALWAYS_OPEN: readonly string[] = [IN_SESSION_PAGE, "/help", "/sign-out"];

/** True when this browser is locked and asks for anything but the points for this session. */
export async function asksForLockedPage(): Promise<boolean> {
  if (!(await isLockedAway())) return false;
  const asked = (await headers()).get(PATH_HEADER) ?? "";
  return !ALWAYS_OPEN.includes(asked.split("?")[0] ?? "");
}
