import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Runs Next within this very process, so that signals and the end of it are ours.
 *
 * @param {string} root the project's folder
 * @param {"start" | "dev"} mode
 * @param {string} port
 * @param {string[]} hostArguments
 */
export async function runNext(root, mode, port, hostArguments) {
  const command = createRequire(path.join(root, "package.json")).resolve("next/dist/bin/next");
  process.argv = [process.execPath, command, mode, "--port", port, ...hostArguments];
  await import(pathToFileURL(command).href);
}
