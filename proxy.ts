import { NextResponse, type NextRequest } from "next/server";
import { PATH_HEADER } from "./lib/account/auth/path-header";
import { env } from "./lib/platform/env";
import { isForeignHost, misdirected } from "./lib/platform/http/refused-host";
import { isHttps } from "./lib/platform/http/transport";
import { contentSecurityPolicy, STATIC_SECURITY_HEADERS, STRICT_TRANSPORT } from "./lib/platform/http/security-headers";

/**
 * Gives every page its content security policy, and answers no host that is not ours. It protects nothing else: each
 * loader checks the person itself, and each form the host again.
 */
export function proxy(request: NextRequest) {
  if (isForeignHost(request.headers)) return misdirected();
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const requestHeaders = new Headers(request.headers);
  requestHeaders.set("x-nonce", nonce);
  // For the way back after signing in; set here, so that a sender cannot choose it.
  requestHeaders.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  requestHeaders.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers: requestHeaders } });
  response.headers.set("Content-Security-Policy", policy);
  for (const { key, value } of STATIC_SECURITY_HEADERS) response.headers.set(key, value);
  if (isHttps({ baseUrl: env().baseUrl, forwardedProto: request.headers.get("x-forwarded-proto") })) {
    response.headers.set(STRICT_TRANSPORT.key, STRICT_TRANSPORT.value);
  }
  return response;
}

export const config = { matcher: ["/((?!_next/static/|favicon\\.ico$).*)"] };
