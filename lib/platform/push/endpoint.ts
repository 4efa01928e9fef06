import { isIP } from "node:net";

const MAX_LENGTH = 1_000;
/** Names of a network at home, or of no network at all. */
const LOCAL_NAME = /(^|\.)(localhost|local|lan|home|internal|localdomain|home\.arpa|test|example|invalid|onion)$/;

/**
 * Whether a text can be the address of a push service: https, a name of the public internet and not a number, the usual
 * port, and no password. Where the name leads is looked at when something is sent there.
 */
export function isPushEndpoint(text: string): boolean {
  if (text.length > MAX_LENGTH || !URL.canParse(text)) return false;
  const { protocol, hostname, port, username, password } = new URL(text);
  if (protocol !== "https:" || port !== "" || username !== "" || password !== "") return false;
  const name = hostname.replace(/\.$/, "");
  return name.includes(".") && !name.startsWith("[") && isIP(name) === 0 && !LOCAL_NAME.test(name);
}
