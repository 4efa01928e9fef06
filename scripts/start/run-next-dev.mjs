import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Runs Next's development server within this very process, so that signals and the end of it are ours.
 *
 * @param {string} root the project's folder
 * @param {string} port
 * @param {string | undefined} hostname undefined for every address
 */
export async function runNextDev(root, port, hostname) {
  const command = createRequire(path.join(root, "package.json")).resolve("next/dist/bin/next");
  const host = hostname === undefined ? [] : ["--hostname", hostname];
  process.argv = [process.execPath, command, "dev", "--port", port, ...host];
  await import(pathToFileURL(command).href);
}
