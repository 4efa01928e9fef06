// npm run doctor: looks at an installation and says what to mend; changes nothing. With -- --mail-to ADDRESS it sends a
// message there.
import { existsSync } from "node:fs";
import path from "node:path";
import { checkNodeVersion } from "./start/node-version.mjs";
import { runCommand, StartFailure } from "./start/failure.mjs";
import { runTool } from "./start/run-tool.mjs";
import { existingInstance, root } from "./store/instance.mjs";

await runCommand(async () => {
  const problem = checkNodeVersion(process.versions.node);
  if (problem) throw new StartFailure(problem);
  if (!existsSync(path.join(root, "node_modules", "tsx"))) {
    throw new StartFailure("the packages are not installed. `npm start` does that.");
  }
  const { environment } = existingInstance();
  process.exitCode = await runTool(root, "tsx", ["scripts/doctor/run.ts", ...process.argv.slice(2)], environment);
}, "The doctor cannot look");
