import { existsSync } from "node:fs";
import path from "node:path";
import { bundle, FOR_NODE } from "./bundle.mjs";

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
 * of its own, and the bundler of the app makes none.
 *
 * @param {string} root the project's folder
 */
export async function buildJobs(root) {
  await bundle(root, { ...FOR_NODE, entryPoints: [ENTRY], outdir: FOLDER, splitting: true });
}
