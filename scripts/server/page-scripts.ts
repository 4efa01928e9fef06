import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { STATIC_SECURITY_HEADERS } from "@/lib/platform/http/security-headers";
import { STALE_PAGE_PATH } from "./page/names";

/**
 * The scripts that this server sends besides those of the framework: the loader, which stands in each page, and the
 * script that a page asks for when its own are gone.
 *
 * @param root the project's folder
 */
export function pageScripts(root: string) {
  const read = (name: string) => readFileSync(path.join(root, ".server", "page", name), "utf8").trim();
  const stalePage = read("stale-page.js");
  return {
    loader: read("loader.js"),
    /** Answers a request for the script of a page of an earlier build; false when it asks for something else. */
    sendStalePage({ url }: IncomingMessage, response: ServerResponse): boolean {
      if (url !== STALE_PAGE_PATH) return false;
      for (const { key, value } of STATIC_SECURITY_HEADERS) response.setHeader(key, value);
      response.setHeader("Content-Type", "text/javascript; charset=utf-8");
      response.setHeader("Cache-Control", "no-cache");
      response.end(stalePage);
      return true;
    },
  };
}
