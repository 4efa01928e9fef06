import { STATUS_CODES, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { MAX_ACTION_BYTES } from "@/lib/platform/http/limits";

/** The one address that takes files. */
export const UPLOAD_PATH = "/settings/import/upload";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

interface RequestHead {
  method?: string | undefined;
  url?: string | undefined;
  headers: IncomingHttpHeaders;
}

type Refusal = 400 | 405 | 413;

/**
 * The status that a request is refused with before the app sees it, or null. The app answers 500 to these, as if it were
 * broken: a method nobody has, an address that is none, and a form that is larger than any.
 */
export function refusalOf({ method = "GET", url = "/", headers }: RequestHead): Refusal | null {
  if (!METHODS.includes(method)) return 405;
  if (!url.startsWith("/") || !isWellFormed(url)) return 400;
  const path = pathOf(url);
  if (method === "GET" && path === "/api/auth/callback/credentials") return 405;
  const announced = Number(headers["content-length"] ?? 0);
  if (announced > MAX_ACTION_BYTES && path !== UPLOAD_PATH) return 413;
  return null;
}

/** Answers a request that is refused. */
export function refuse(request: IncomingMessage, response: ServerResponse, status: Refusal): void {
  // Read and thrown away, so that the browser gets to the answer.
  request.resume();
  const headers = { "Content-Type": "text/plain", "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store" };
  response.writeHead(status, { ...headers, ...(status === 405 && { Allow: "GET, HEAD, POST" }) });
  response.end(`${STATUS_CODES[status]}\n`);
}

const pathOf = (url: string) => url.split("?", 1)[0] ?? "";

function isWellFormed(url: string): boolean {
  try {
    decodeURIComponent(pathOf(url));
    return true;
  } catch {
    return false;
  }
}
