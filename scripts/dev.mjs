// npm run dev: prepared as `npm start` does, then served from the sources.
import { fileURLToPath } from "node:url";
import { buildJobs } from "./start/build-jobs.mjs";
import { runCommand } from "./start/failure.mjs";
import { prepare } from "./start/prepare.mjs";
import { serveSources } from "./start/serve.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

await runCommand(async () => {
  const { settings, environment } = await prepare(root);
  await buildJobs(root);
  await serveSources(root, settings, environment);
});
