import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import sirv from "sirv";
import { STATIC_SECURITY_HEADERS } from "@/lib/platform/http/security-headers";

const STATIC_PATH = "/_next/static";
const ONE_YEAR_SECONDS = 31_536_000;

/**
 * Serves the files of the build whose names hold a hash of their content: kept by browsers for a year, in the encoding
 * that the build compressed once. Gives `next` what it does not have.
 *
 * @param root the project's folder
 */
export function staticFiles(root: string) {
  const serve = sirv(path.join(root, ".next", "static"), {
    brotli: true,
    gzip: true,
    immutable: true,
    maxAge: ONE_YEAR_SECONDS,
    setHeaders: (response) => {
      for (const { key, value } of STATIC_SECURITY_HEADERS) response.setHeader(key, value);
    },
  });
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { url = "/" } = request;
    if (!url.startsWith(`${STATIC_PATH}/`)) return next();
    request.url = url.slice(STATIC_PATH.length);
    serve(request, response, () => {
      request.url = url;
      next();
    });
  };
}
