import "server-only";
import { cookies } from "next/headers";
import { ownCookie } from "./cookie-options";
import { LOCK_MARKER } from "./in-session-pages";

/** The lock of versions before 1.0 was this cookie and nothing else. */
const FORMER = "keerpunt-in-session";
const ONE_YEAR_IN_SECONDS = 31_536_000;

/** Tells the pages of this browser that it is locked. */
export async function setLockMarker(): Promise<void> {
  const { name, options } = await ownCookie(LOCK_MARKER);
  (await cookies()).set(name, "1", { ...options, httpOnly: false, maxAge: ONE_YEAR_IN_SECONDS });
}

/** Takes that away, and what a former version left. */
export async function clearLockMarker(): Promise<void> {
  const { name, options } = await ownCookie(LOCK_MARKER);
  const jar = await cookies();
  for (const each of [name, FORMER]) if (jar.get(each)?.value) jar.set(each, "", { ...options, maxAge: 0 });
}

/** Whether a former version locked this browser. */
export async function hasFormerLock(): Promise<boolean> {
  return (await cookies()).get(FORMER)?.value === "1";
}
