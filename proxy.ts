import { NextResponse, type NextRequest } from "next/server";
import { PATH_HEADER } from "./lib/auth/path-header";
import { contentSecurityPolicy } from "./lib/security-headers";

const TWO_YEARS_IN_SECONDS = 63_072_000;

/** Gives every page its content security policy. It protects nothing else: each loader checks the person itself. */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const requestHeaders = new Headers(request.headers);
  requestHeaders.set("x-nonce", nonce);
  // For the way back after signing in; set here, so that a sender cannot choose it.
  requestHeaders.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  requestHeaders.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers: requestHeaders } });
  response.headers.set("Content-Security-Policy", policy);
  if (request.headers.get("x-forwarded-proto") === "https" || request.nextUrl.protocol === "https:") {
    response.headers.set("Strict-Transport-Security", `max-age=${TWO_YEARS_IN_SECONDS}; includeSubDomains`);
  }
  return response;
}

export const config = { matcher: ["/((?!_next/static|favicon.ico).*)"] };
