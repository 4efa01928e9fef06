import http from "node:http";

/** As in lib/platform/http/limits.ts, which a test compares. */
export const MAX_FORM_BYTES = 1024 * 1024;
/** The one address that takes files. */
export const UPLOAD_PATH = "/settings/import/upload";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/**
 * The status that a request is refused with before the app sees it, or null. The app answers 500 to these, as if it were
 * broken: a method nobody has, an address that is none, and a form that is larger than any.
 *
 * @param {{ method?: string, url?: string, headers: import("node:http").IncomingHttpHeaders }} request
 * @returns {400 | 405 | 413 | null}
 */
export function refusalOf({ method = "GET", url = "/", headers }) {
  if (!METHODS.includes(method)) return 405;
  if (!url.startsWith("/") || !isWellFormed(url)) return 400;
  const path = url.split("?", 1)[0];
  if (method === "GET" && path === "/api/auth/callback/credentials") return 405;
  const announced = Number(headers["content-length"] ?? 0);
  if (announced > MAX_FORM_BYTES && path !== UPLOAD_PATH) return 413;
  return null;
}

function isWellFormed(url) {
  try {
    decodeURIComponent(url.split("?", 1)[0]);
    return true;
  } catch {
    return false;
  }
}

/** Puts the gate before every server that this process makes from now on. */
export function installRequestGate() {
  const createServer = http.createServer;
  http.createServer = (...args) => {
    const server = createServer(...args);
    const listeners = server.listeners("request");
    server.removeAllListeners("request");
    server.on("request", (request, response) => {
      const status = refusalOf(request);
      if (status !== null) return refuse(request, response, status);
      for (const listener of listeners) listener.call(server, request, response);
    });
    return server;
  };
}

function refuse(request, response, status) {
  // Read and thrown away, so that the browser gets to the answer.
  request.resume();
  const headers = { "Content-Type": "text/plain", "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store" };
  response.writeHead(status, { ...headers, ...(status === 405 && { Allow: "GET, HEAD, POST" }) });
  response.end(`${http.STATUS_CODES[status]}\n`);
}
