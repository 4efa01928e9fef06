import "server-only";
import { headers } from "next/headers";

/**
 * The answer to a request for a file that another site makes: a link or a window of theirs takes the cookies along, and
 * would put a file of the journal on this device. Null when our own page or the address bar asked.
 */
export async function refusedFile(): Promise<Response | null> {
  const site = (await headers()).get("sec-fetch-site");
  const isOwn = site === null || site === "same-origin" || site === "none";
  return isOwn ? null : new Response(null, { status: 403, headers: { "Cache-Control": "no-store" } });
}
