import type { Route } from "next";

const HOME: Route = "/today";
const NOWHERE = "http://keerpunt.invalid";

/**
 * Where to go after signing in. Only paths of this site: anything else, and everything that browsers read as
 * another site (`//host`, `/\host`, control characters), becomes /today.
 */
export function safeNextPath(next: unknown): Route {
  if (typeof next !== "string" || !next.startsWith("/") || next.length > 500) return HOME;
  // Browsers drop tabs and line ends from an address and read a backslash as a slash.
  if (/[\\\p{Cc}]/u.test(next) || next.startsWith("//")) return HOME;
  if (!URL.canParse(next, NOWHERE)) return HOME;
  const url = new URL(next, NOWHERE);
  if (url.origin !== NOWHERE || url.pathname.startsWith("//")) return HOME;
  return `${url.pathname}${url.search}` as Route;
}
