// npm start: from a fresh clone to a running journal. Only Node's own modules until the packages are installed.
import { fileURLToPath } from "node:url";
import { ensureBuild } from "./start/build.mjs";
import { runCommand } from "./start/failure.mjs";
import { prepare } from "./start/prepare.mjs";
import { serve } from "./start/serve.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

await runCommand(async () => {
  const { settings, environment } = await prepare(root);
  await ensureBuild(root, environment);
  await serve(root, settings, environment);
});
