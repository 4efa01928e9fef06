import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** The entry of the worker threads, and where its bundle lies; `lib/platform/jobs/worker-lane.ts` starts it from there. */
const ENTRY = "scripts/jobs/job-worker.ts";
const FOLDER = ".jobs";

/**
 * Whether the workers are bundled at all.
 *
 * @param {string} root the project's folder
 * @returns {boolean}
 */
export function hasJobs(root) {
  return existsSync(path.join(root, FOLDER, "job-worker.mjs"));
}

/**
 * Bundles what runs in worker threads, for production, development and tests alike: a worker is started from a file
 * of its own, and the bundler of the app makes none. Takes a fifth of a second. Writes only what changed, so that a
 * running server keeps its files.
 *
 * @param {string} root the project's folder
 */
export async function buildJobs(root) {
  // The one that tsx comes with.
  const tsx = createRequire(path.join(root, "package.json")).resolve("tsx/package.json");
  const { build } = createRequire(tsx)("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    outdir: FOLDER,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // Installed packages are loaded from where they are.
    packages: "external",
    // What only a server may load; a worker is one.
    conditions: ["react-server"],
    write: false,
    logLevel: "error",
  });
  mkdirSync(path.join(root, FOLDER), { recursive: true });
  for (const { path: file, contents } of outputFiles) writeChanged(file, Buffer.from(contents));
}

// Renamed into place: a worker may be starting from the file at this moment.
function writeChanged(file, contents) {
  if (existsSync(file) && readFileSync(file).equals(contents)) return;
  writeFileSync(`${file}.${process.pid}`, contents);
  renameSync(`${file}.${process.pid}`, file);
}
