import { schemeOf, type Transport } from "./transport";

/** The headers of a request that tell where a form came from. */
export interface OriginHeaders extends Omit<Transport, "host"> {
  origin: string | null;
  host: string | null;
  forwardedHost: string | null;
  fetchSite: string | null;
}

/**
 * True when a form was sent by one of our own pages: host and scheme are those of the page. A missing origin is refused:
 * the framework lets such requests through, and every browser we support sends one on a post.
 */
export function isSameOrigin({ origin, host, forwardedHost, fetchSite, ...transport }: OriginHeaders): boolean {
  if (!origin || fetchSite === "cross-site" || !URL.canParse(origin)) return false;
  const sent = new URL(origin);
  const own = forwardedHost ?? host;
  return sent.host === own && sent.protocol === schemeOf({ ...transport, host: own });
}
