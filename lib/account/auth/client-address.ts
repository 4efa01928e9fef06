import { isIP, isIPv6 } from "node:net";

/** Groups of an IPv6 address that name a network; the rest is up to whoever has it. */
const NETWORK_GROUPS = 4;
const GROUPS = 8;

/**
 * The network address a request came from, for counting attempts. Each proxy appends the address it saw to
 * `X-Forwarded-For`, and this server appends the one that it sees itself (lib/platform/http/every-request.ts). So many places
 * before the end stands what the outermost of one's own proxies saw; everything before that can be made up by the sender.
 * Of an IPv6 address only the network counts: a sender has 2^64 of the rest.
 *
 * @param proxies proxies of one's own in a row; 0 when people reach the server itself
 */
export function clientAddress(forwardedFor: string | null | undefined, proxies: number): string {
  const seen = (forwardedFor ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
  return networkOf(seen[Math.max(0, seen.length - 1 - proxies)] ?? "unknown");
}

function networkOf(text: string): string {
  const address = withoutPort(text).toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (mapped) return mapped;
  return isIPv6(address) ? `${firstGroups(address)}::/64` : address;
}

// Some proxies write the port too: "203.0.113.7:5123" and "[2001:db8::1]:5123".
function withoutPort(text: string): string {
  const address = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  const bare = address.split("%")[0] ?? address;
  return isIP(bare) === 0 ? text : bare;
}

function firstGroups(address: string): string {
  const [head = "", tail] = address.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : GROUPS - left.length - right.length;
  const all = [...left, ...Array.from({ length: zeros }, () => "0"), ...right];
  return all
    .slice(0, NETWORK_GROUPS)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
