import "server-only";
import { headers } from "next/headers";
import { IN_SESSION_PAGE } from "./in-session-pages";
import { hasFormerLock, setLockMarker } from "./lock-marker";
import { PATH_HEADER } from "./path-header";
import { readSessionCookie, writeLock } from "./session-cookie";

/**
 * Locks everything but the points for this session away in this browser, until the password is given. The lock is part
 * of the session's own cookie: whoever removes that one is signed out, and no other holds it.
 */
export async function lockAway(keepSignedIn: boolean): Promise<void> {
  await writeLock(true, keepSignedIn);
  await setLockMarker();
}

/** Opens the rest again. */
export async function unlock(keepSignedIn: boolean): Promise<void> {
  await writeLock(false, keepSignedIn);
}

/** True when this browser is locked. */
export async function isLockedAway(): Promise<boolean> {
  return (await readSessionCookie())?.isLocked === true || (await hasFormerLock());
}

/** What stays open besides: help must always be there, and signing out is the one other way on. */
const ALWAYS_OPEN: readonly string[] = [IN_SESSION_PAGE, "/help", "/sign-out"];

/** True when this browser is locked and asks for anything but the points for this session. */
export async function asksForLockedPage(): Promise<boolean> {
  if (!(await isLockedAway())) return false;
  const asked = (await headers()).get(PATH_HEADER) ?? "";
  return !ALWAYS_OPEN.includes(asked.split("?")[0] ?? "");
}
