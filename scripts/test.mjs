// npm test: everything, on a fresh clone, with only Node and npm there.
import { spawnSync } from "node:child_process";
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

/** Runs an installed command, without npx: that one warns about settings of npm which are none of ours. */
function step(title, tool, args) {
  console.log(`\n▸ ${title}`);
  const command = path.join("node_modules", ".bin", tool);
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    env: environment,
    shell: process.platform === "win32",
  });
  if (status !== 0) fail(`Failed: ${title} (npx ${[tool, ...args].join(" ")})`);
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
step("Lint", "eslint", [".", "--max-warnings", "0"]);
step("Format", "prettier", ["--check", ".", "--log-level", "warn"]);
step("Types", "tsc", ["--noEmit"]);
step("Unit and integration tests", "vitest", ["run"]);
rmSync("tests/.tmp/e2e-data", { recursive: true, force: true });
step("Browser tests (the first start builds the app)", "playwright", ["test"]);
