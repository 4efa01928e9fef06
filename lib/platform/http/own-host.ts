import { isIP } from "node:net";

/** Suffixes that nobody can register, so that no page of another site is ever loaded from such a name. */
const LOCAL_SUFFIXES = [".localhost", ".local", ".lan", ".home.arpa", ".internal", ".home", ".localdomain"];

/**
 * True when a `Host` is one that this server is meant to be reached by: the public address, the names of
 * `KEERPUNT_HOSTS`, or what no other site can have: an address in digits, a name without dots, a local suffix. A page of
 * another site whose name is made to point here (DNS rebinding) has none of these.
 *
 * @param host a name or address, with or without port; null is refused
 */
export function isOwnHost(
  host: string | null,
  { baseUrl, hosts }: { baseUrl: string; hosts: readonly string[] },
): boolean {
  if (host === null || !URL.canParse(`http://${host}`)) return false;
  const name = new URL(`http://${host}`).hostname;
  if (name === new URL(baseUrl).hostname || hosts.includes(name)) return true;
  const bare = name.replace(/^\[|\]$/g, "");
  return isIP(bare) !== 0 || !name.includes(".") || LOCAL_SUFFIXES.some((suffix) => name.endsWith(suffix));
}
