import { existsSync } from "node:fs";
import path from "node:path";
import { bundle, FOR_NODE } from "./bundle.mjs";

const FOLDER = ".server";

/**
 * Bundles the server around the app, and the scripts that it sends itself.
 *
 * @param {string} root the project's folder
 */
export async function buildServer(root) {
  await bundle(root, { ...FOR_NODE, entryPoints: ["scripts/server/app-server.ts"], outdir: FOLDER });
  await bundle(root, {
    entryPoints: ["loader", "stale-page", "service-worker", "health-worker"].map(
      (name) => `scripts/server/page/${name}.ts`,
    ),
    outdir: path.join(FOLDER, "page"),
    format: "iife",
    platform: "browser",
    // What Next builds for, too.
    target: ["chrome111", "firefox111", "safari16.4"],
    minify: true,
  });
}

/**
 * The bundle of the server, as an address to import.
 *
 * @param {string} root the project's folder
 * @returns {string}
 */
export function serverFile(root) {
  return path.join(root, FOLDER, "app-server.mjs");
}

/**
 * Whether the server is bundled at all.
 *
 * @param {string} root the project's folder
 * @returns {boolean}
 */
export function hasServer(root) {
  return existsSync(serverFile(root));
}
