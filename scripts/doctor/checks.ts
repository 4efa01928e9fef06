import { KEPT_BACKUPS } from "@/lib/platform/db/daily-backup";
import type { Env } from "@/lib/platform/env";
import type { Finding } from "./findings";

const HOUR_MS = 3_600_000;
const BACKUP_MAY_BE_HOURS_OLD = 36;
const LEAST_FREE_BYTES = 500_000_000;
/** No clock that is right shows an earlier year. */
const FIRST_YEAR = 2026;

/** Who may read a file or folder that is for its owner only; `mode` as the file system gives it, null when it is gone. */
export function checkPrivacy(part: string, name: string, mode: number | null): Finding {
  if (mode === null) return { level: "mend", part, text: `${name} is not there. \`npm start\` makes it.` };
  const others = mode & 0o077;
  if (others === 0) return { level: "ok", part, text: `${name} is for its owner only` };
  const octal = (mode & 0o777).toString(8);
  return { level: "mend", part, text: `${name} can be read by others (${octal}): chmod go= ${name}` };
}

/** Whether what people type reaches the server sealed: https, or this computer alone. */
export function checkAddress({ baseUrl }: Pick<Env, "baseUrl">, host: string | undefined): Finding {
  const part = "https";
  const { protocol, hostname } = new URL(baseUrl);
  const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  if (protocol === "https:") return { level: "ok", part, text: `people come by ${baseUrl}` };
  if (!isLocal) {
    const text = `NEXTAUTH_URL is ${baseUrl}: anybody on the way reads along. Put a reverse proxy with https before it.`;
    return { level: "mend", part, text };
  }
  if (host !== undefined && host !== "localhost") {
    const text = `HOST=${host} serves beyond this computer without https. Set NEXTAUTH_URL to the https address.`;
    return { level: "mend", part, text };
  }
  return { level: "look", part, text: "this computer only (no NEXTAUTH_URL with https is set)" };
}

/** Whether attempts are counted by an address that the sender cannot choose. */
export function checkProxies({ baseUrl, proxies }: Pick<Env, "baseUrl" | "proxies">): Finding {
  const part = "proxies";
  const isBehindOne = baseUrl.startsWith("https://");
  if (isBehindOne && proxies === 0) {
    const text = "KEERPUNT_PROXIES=0, while https comes from a proxy: everybody shares its address and its limits.";
    return { level: "mend", part, text: `${text} Say how many stand in a row.` };
  }
  const count = proxies === 1 ? "1 proxy" : `${proxies} proxies`;
  const level = isBehindOne || proxies < 2 ? "ok" : "look";
  return { level, part, text: `attempts are counted by what the outermost of ${count} saw (KEERPUNT_PROXIES)` };
}

/** Whether there is a copy of about a day old. `newest`: when the newest was written; null without any. */
export function checkBackups(
  { backups }: Pick<Env, "backups">,
  newest: Date | null,
  now: Date,
  accounts: number,
): Finding {
  const part = "backups";
  if (!backups) return { level: "look", part, text: "off (KEERPUNT_BACKUPS=off): copies are up to you" };
  if (accounts === 0) return { level: "ok", part, text: "on; nobody has an account yet" };
  if (newest === null)
    return { level: "look", part, text: "on, and none yet: the first comes a minute after the start" };
  const hours = Math.floor((now.getTime() - newest.getTime()) / HOUR_MS);
  if (hours <= BACKUP_MAY_BE_HOURS_OLD) {
    return { level: "ok", part, text: `newest ${hours} h old, ${KEPT_BACKUPS} days are kept; copy them elsewhere too` };
  }
  return { level: "mend", part, text: `the newest is ${hours} h old. Does the server run? Its log says what failed.` };
}

/** Whether there is room to write. */
export function checkRoom(freeBytes: number, storeBytes: number): Finding {
  const part = "disk";
  const free = `${Math.round(freeBytes / 1_000_000)} MB free`;
  const needed = Math.max(LEAST_FREE_BYTES, 2 * storeBytes);
  if (freeBytes >= needed) return { level: "ok", part, text: free };
  return { level: "mend", part, text: `${free}: make room, at least ${Math.round(needed / 1_000_000)} MB` };
}

/** Whether the clock can be right and the zones of people are known. */
export function checkClock(now: Date, knowsZones: boolean, timeZone: string): Finding {
  const part = "clock";
  if (now.getUTCFullYear() < FIRST_YEAR) {
    return { level: "mend", part, text: `it is ${now.toISOString()} here, which cannot be: set the clock` };
  }
  if (!knowsZones) return { level: "mend", part, text: "this Node knows no time zones: install one with full ICU" };
  return { level: "ok", part, text: `${now.toISOString()}, zone of the server ${timeZone} (people have their own)` };
}

/** What a store that is whole says of itself. */
export interface StoreFacts {
  readonly pending: readonly string[];
  readonly hasOurPepper: boolean;
  readonly accounts: number;
}

/** Whether the store is of this version and of these secrets. `facts`: or what keeps it from being asked. */
export function checkStore(provider: string, facts: StoreFacts | string): Finding[] {
  if (typeof facts === "string") return [{ level: "mend", part: "database", text: facts }];
  const { pending, hasOurPepper, accounts } = facts;
  const people = accounts === 1 ? "1 account" : `${accounts} accounts`;
  return [
    { level: "ok", part: "database", text: `${provider}, whole, ${people}` },
    pending.length === 0
      ? { level: "ok", part: "migrations", text: "all applied" }
      : { level: "look", part: "migrations", text: `${pending.join(", ")}: applied at the next start` },
    hasOurPepper
      ? { level: "ok", part: "secrets", text: "belong to this database" }
      : { level: "mend", part: "secrets", text: "are of another database: put its own secrets.json back" },
  ];
}

/** How a page and a file of the build arrive by the address that people use; null for what did not. */
export interface Delivery {
  readonly pageEncoding: string | null;
  readonly fileEncoding: string | null;
  readonly fileCacheControl: string | null;
}

/** Whether what the server compressed, and says of caching, survives whatever stands before it. */
export function checkDelivery({ pageEncoding, fileEncoding, fileCacheControl }: Delivery): Finding {
  const part = "delivery";
  const lost = [
    ...(pageEncoding === "br" ? [] : [`pages arrive as ${pageEncoding ?? "plain text"} instead of brotli`]),
    ...(fileEncoding === "br" ? [] : [`files arrive as ${fileEncoding ?? "plain text"} instead of brotli`]),
    ...(fileCacheControl?.includes("immutable") ? [] : ["browsers are not told to keep files"]),
  ];
  if (lost.length === 0) return { level: "ok", part, text: "brotli and caching reach the browser" };
  return { level: "look", part, text: `${lost.join("; ")}: have the proxy pass on encodings and Cache-Control` };
}
