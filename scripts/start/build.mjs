import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildJobs, hasJobs } from "./build-jobs.mjs";
import { buildServer, hasServer } from "./build-server.mjs";
import { compressStatic } from "./compress-static.mjs";
import { StartFailure } from "./failure.mjs";
import { runTool } from "./run-tool.mjs";
import { sourceHash } from "./source-hash.mjs";

/**
 * Whether there is a finished build of exactly these sources.
 *
 * @param {string} root the project's folder
 * @param {string} hash of the sources
 * @returns {boolean}
 */
export function isBuilt(root, hash) {
  const isFinished = existsSync(path.join(root, ".next", "BUILD_ID")) && hasServer(root) && hasJobs(root);
  return isFinished && existsSync(stampFile(root)) && readFileSync(stampFile(root), "utf8") === hash;
}

/**
 * Builds the application when its sources changed.
 *
 * @param {string} root
 * @param {Record<string, string>} environment
 * @throws {StartFailure}
 */
export async function ensureBuild(root, environment) {
  const hash = sourceHash(root);
  if (isBuilt(root, hash)) return;
  console.log("▸ Building (only when the sources changed; about a minute)");
  rmSync(stampFile(root), { force: true });
  const status = await runTool(root, "next", ["build"], { ...environment, NODE_ENV: "production" });
  if (status !== 0) throw new StartFailure("the build failed; the lines above say where.");
  await compressStatic(path.join(root, ".next", "static"));
  await buildServer(root);
  await buildJobs(root);
  writeFileSync(stampFile(root), hash);
}

function stampFile(root) {
  return path.join(root, ".next", "keerpunt-sources");
}
