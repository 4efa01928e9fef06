// npm test: everything, on a fresh clone, with only Node and npm there.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { checkNodeVersion } from "./start/node-version.mjs";
import { installDependencies } from "./start/install.mjs";

const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", CI: process.env.CI ?? "" };

function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

function step(title, command, args) {
  console.log(`\n▸ ${title}`);
  const { status } = spawnSync(command, args, { stdio: "inherit", env: environment });
  if (status !== 0) fail(`Failed: ${title} (${[command, ...args].join(" ")})`);
}

const problem = checkNodeVersion(process.versions.node);
if (problem) fail(problem);
await installDependencies();
const { ensureBrowser } = await import("./test/chromium.mjs");
const noBrowser = await ensureBrowser();
if (noBrowser) fail(noBrowser);

step("Database clients", "node", ["scripts/generate.mjs"]);
step("Route types", "npx", ["next", "typegen"]);
step("Lint", "npx", ["eslint", ".", "--max-warnings", "0"]);
step("Format", "npx", ["prettier", "--check", ".", "--log-level", "warn"]);
step("Types", "npx", ["tsc", "--noEmit"]);
step("Unit and integration tests", "npx", ["vitest", "run"]);
rmSync("tests/.tmp/e2e-data", { recursive: true, force: true });
step("Browser tests (the first start builds the app)", "npx", ["playwright", "test"]);
