// npm start: from a fresh clone to a running journal. Only Node's own modules until the packages are installed.
import { fileURLToPath } from "node:url";
import { ensureBuild } from "./start/build.mjs";
import { runCommand } from "./start/failure.mjs";
import { startPhases } from "./start/phases.mjs";
import { prepare } from "./start/prepare.mjs";
import { serve } from "./start/serve.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

await runCommand(async () => {
  const phases = startPhases();
  const { settings, environment } = await prepare(root, phases);
  await phases.time("build", () => ensureBuild(root, environment));
  await serve(root, { ...settings, phases }, environment);
});
