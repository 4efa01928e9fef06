import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildDatabaseCommand, hasDatabaseCommand } from "./build-database-command.mjs";
import { buildJobs, hasJobs } from "./build-jobs.mjs";
import { buildServer, hasServer } from "./build-server.mjs";
import { compressStatic } from "./compress-static.mjs";
import { StartFailure } from "./failure.mjs";
import { runTool } from "./run-tool.mjs";
import { sourceHash, sourceStats } from "./source-hash.mjs";

/**
 * Whether there is a finished build of exactly these sources.
 *
 * @param {string} root the project's folder
 * @param {string} hash of the sources
 * @returns {boolean}
 */
export function isBuilt(root, hash) {
  return isFinished(root) && contentOf(stampFile(root)) === hash;
}

/**
 * Whether there is a finished build of the sources as they are now. Reads them only when a file changed since it was
 * found to be.
 *
 * @param {string} root the project's folder
 * @returns {boolean}
 */
export function hasCurrentBuild(root) {
  const stats = sourceStats(root);
  if (isFinished(root) && contentOf(statsFile(root)) === stats) return true;
  if (!isBuilt(root, sourceHash(root))) return false;
  noteStats(root, stats);
  return true;
}

/**
 * Builds the application when its sources changed.
 *
 * @param {string} root
 * @param {Record<string, string>} environment
 * @throws {StartFailure}
 */
export async function ensureBuild(root, environment) {
  if (hasCurrentBuild(root)) return;
  const hash = sourceHash(root);
  console.log("▸ Building (only when the sources changed; about a minute)");
  for (const file of [stampFile(root), statsFile(root)]) rmSync(file, { force: true });
  const status = await runTool(root, "next", ["build"], { ...environment, NODE_ENV: "production" });
  if (status !== 0) throw new StartFailure("the build failed; the lines above say where.");
  await compressStatic(path.join(root, ".next", "static"));
  await buildServer(root);
  await buildJobs(root);
  await buildDatabaseCommand(root);
  writeFileSync(stampFile(root), hash);
}

function isFinished(root) {
  const isThere = existsSync(path.join(root, ".next", "BUILD_ID")) && existsSync(stampFile(root));
  return isThere && hasServer(root) && hasJobs(root) && hasDatabaseCommand(root);
}

function stampFile(root) {
  return path.join(root, ".next", "keerpunt-sources");
}

function statsFile(root) {
  return path.join(root, ".next", "keerpunt-sources-stats");
}

function contentOf(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

// In an image whose file system may only be read, each start reads the sources.
function noteStats(root, stats) {
  try {
    writeFileSync(statsFile(root), stats);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code !== "EROFS" && code !== "EACCES") throw error;
  }
}
