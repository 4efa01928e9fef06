/** How a request came to the server, as its headers and settings tell. */
export interface Transport {
  /** The public address of the settings. */
  readonly baseUrl: string;
  /** `X-Forwarded-Host`, else `Host`. */
  readonly host: string | null;
  /** `X-Forwarded-Proto`; the framework fills it in when no proxy does. */
  readonly forwardedProto: string | null;
}

/** True when cookies must be `Secure` and HSTS is sent: the public address is https, or the proxy says that people come by it. */
export function isHttps({ baseUrl, forwardedProto }: Omit<Transport, "host">): boolean {
  return baseUrl.startsWith("https://") || outermost(forwardedProto) === "https";
}

/** The scheme that the pages of this host have: the public address says so for its own host, the proxy for any other. */
export function schemeOf({ baseUrl, host, forwardedProto }: Transport): "http:" | "https:" {
  if (host !== null && new URL(baseUrl).host === host) return baseUrl.startsWith("https://") ? "https:" : "http:";
  return outermost(forwardedProto) === "https" ? "https:" : "http:";
}

function outermost(forwardedProto: string | null): string | undefined {
  return forwardedProto?.split(",")[0]?.trim().toLowerCase();
}
