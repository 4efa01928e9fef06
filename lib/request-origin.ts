/** The headers of a request that tell where a form came from. */
export interface OriginHeaders {
  origin: string | null;
  host: string | null;
  forwardedHost: string | null;
  fetchSite: string | null;
}

/**
 * True when a form was sent by one of our own pages. A missing origin is refused: the framework lets such
 * requests through, and every browser we support sends one on a post.
 */
export function isSameOrigin({ origin, host, forwardedHost, fetchSite }: OriginHeaders): boolean {
  if (!origin || fetchSite === "cross-site" || !URL.canParse(origin)) return false;
  return new URL(origin).host === (forwardedHost ?? host);
}
