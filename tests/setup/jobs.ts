import { buildJobs } from "../../scripts/start/build-jobs.mjs";

/** Before the tests: what runs in worker threads, which is bundled beside the app. */
export default async function setup(): Promise<void> {
  await buildJobs(process.cwd());
}
