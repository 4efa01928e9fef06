// npm test: everything, on a fresh clone, with only Node and npm there.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { checkNodeVersion } from "./start/node-version.mjs";
import { installDependencies } from "./start/install.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", CI: process.env.CI ?? "" };

function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** How to run an installed command, without npx: that one warns about settings of npm which are none of ours. */
function run(tool) {
  const options = { env: environment, shell: process.platform === "win32" };
  return { command: path.join("node_modules", ".bin", tool), options };
}

function step(title, tool, args) {
  console.log(`\n▸ ${title}`);
  const { command, options } = run(tool);
  const { status } = spawnSync(command, args, { ...options, stdio: "inherit" });
  if (status !== 0) fail(`Failed: ${title} (npx ${[tool, ...args].join(" ")})`);
}

/** Steps that need one core each and nothing of each other; what they say is told when they are done. */
async function together(steps) {
  console.log(`\n▸ ${steps.map(([title]) => title).join(", ")}`);
  const ended = steps.map(async ([title, tool, args]) => {
    const { command, options } = run(tool);
    const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += String(chunk)));
    const [status] = await once(child, "close");
    process.stdout.write(said);
    return status === 0 ? [] : [`${title} (npx ${[tool, ...args].join(" ")})`];
  });
  const failed = (await Promise.all(ended)).flat();
  if (failed.length > 0) fail(`Failed: ${failed.join("; ")}`);
}

const problem = checkNodeVersion(process.versions.node);
if (problem) fail(problem);
try {
  await installDependencies();
} catch (error) {
  fail(error.message);
}
const { ensureBrowser } = await import("./test/chromium.mjs");
const noBrowser = await ensureBrowser();
if (noBrowser) fail(noBrowser);

const { generateClients } = await import("./prisma/generate-clients.mjs");
generateClients(process.cwd());
step("Route types", "next", ["typegen"]);
await together([
  ["Lint", "eslint", [".", "--max-warnings", "0"]],
  ["Format", "prettier", ["--check", ".", "--log-level", "warn"]],
  ["Types", "tsc", ["--noEmit"]],
]);
step("Unit and integration tests", "vitest", ["run"]);
rmSync("tests/.tmp/e2e-data", { recursive: true, force: true });
step("Browser tests (the first start builds the app)", "playwright", ["test"]);
