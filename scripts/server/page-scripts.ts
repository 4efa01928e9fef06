import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { STATIC_SECURITY_HEADERS } from "@/lib/platform/http/security-headers";
import { HEALTH_WORKER_PATH, SERVICE_WORKER_PATH, STALE_PAGE_PATH } from "./page/names";

/** The service worker may fetch from this server, and nothing else of any kind; the one that reads a file, nothing. */
const POLICIES: Readonly<Record<string, string>> = {
  [SERVICE_WORKER_PATH]: "default-src 'none'; script-src 'self'; connect-src 'self'",
  [HEALTH_WORKER_PATH]: "default-src 'none'",
};

/**
 * The scripts that this server sends besides those of the framework: the loader, which stands in each page, the script
 * that a page asks for when its own are gone, the service worker, which names its build, and the worker that reads a file.
 *
 * @param root the project's folder
 */
export function pageScripts(root: string) {
  const read = (name: string) => readFileSync(path.join(root, ".server", "page", name), "utf8").trim();
  const build = readFileSync(path.join(root, ".next", "BUILD_ID"), "utf8").trim();
  const scripts = new Map([
    [STALE_PAGE_PATH, read("stale-page.js")],
    [HEALTH_WORKER_PATH, read("health-worker.js")],
    [SERVICE_WORKER_PATH, `self.KEERPUNT_BUILD=${JSON.stringify(build)};${read("service-worker.js")}`],
  ]);
  return {
    loader: read("loader.js"),
    /** Answers a request for one of these scripts; false when it asks for something else. */
    sendScript({ url = "" }: IncomingMessage, response: ServerResponse): boolean {
      const [address = ""] = url.split("?", 1);
      const script = scripts.get(address);
      if (script === undefined) return false;
      for (const { key, value } of STATIC_SECURITY_HEADERS) response.setHeader(key, value);
      const policy = POLICIES[address];
      if (policy !== undefined) response.setHeader("Content-Security-Policy", policy);
      response.setHeader("Content-Type", "text/javascript; charset=utf-8");
      response.setHeader("Cache-Control", "no-cache");
      response.end(script);
      return true;
    },
  };
}
