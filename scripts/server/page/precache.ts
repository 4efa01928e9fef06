import { OFFLINE_HELP_PAGE, OFFLINE_PAGE } from "./names";

/** The files of a page: its scripts, held back or not, its styles and its pictures. */
const IN_PAGE = /(?:src|href|data-held)="(\/_next\/static\/[^"]+)"/g;
/** The files of a style sheet: fonts. */
const IN_STYLE = /url\((?:"|')?([^"')]+)(?:"|')?\)/g;

/**
 * Keeps the pages for writing without a connection, and every file that they need, whole or not at all.
 *
 * @param name of the cache
 */
export async function precache(name: string): Promise<void> {
  const files = new Map<string, Response>();
  for (const path of [OFFLINE_PAGE, OFFLINE_HELP_PAGE]) {
    const page = await answered(path);
    files.set(path, page);
    for (const file of matches(await page.clone().text(), IN_PAGE)) await add(files, file);
  }
  const cache = await caches.open(name);
  for (const [path, response] of files) await cache.put(path, response);
}

async function add(files: Map<string, Response>, path: string): Promise<void> {
  const { href } = new URL(path, location.origin);
  if (files.has(href)) return;
  const file = await answered(href);
  files.set(href, file);
  if (!href.split("?", 1)[0]?.endsWith(".css")) return;
  for (const font of matches(await file.clone().text(), IN_STYLE)) {
    const address = new URL(font, href);
    if (address.origin === location.origin && !font.startsWith("data:")) await add(files, address.href);
  }
}

async function answered(path: string): Promise<Response> {
  const response = await fetch(path, { cache: "no-cache" });
  if (!response.ok || response.redirected) throw new Error(`No ${path}`);
  return response;
}

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found);
