import { env } from "@/lib/platform/env";
import { isOwnHost } from "./own-host";

/** Whether the host that a request names, or that its proxy names, is none of this server. */
export function isForeignHost(headers: Headers): boolean {
  const named = [headers.get("host"), headers.get("x-forwarded-host")].filter((each) => each !== null);
  return named.length === 0 || named.some((each) => each.split(",").some((host) => !isOwnHost(host.trim(), env())));
}

const WORDS = `Dit adres hoort niet bij deze Keerpunt. Beheer je hem: zet de naam in NEXTAUTH_URL of KEERPUNT_HOSTS.
This address does not belong to this Keerpunt. If you look after it: put the name in NEXTAUTH_URL or KEERPUNT_HOSTS.
`;

/** The answer to such a request. */
export function misdirected(): Response {
  return new Response(WORDS, {
    status: 421,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}
