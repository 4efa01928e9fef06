// npm test: everything, on a fresh clone, with only Node and npm there.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkNodeVersion } from "./start/node-version.mjs";
import { installDependencies } from "./start/install.mjs";
import { installed, PARTS } from "./test/parts.mjs";
import { runParts } from "./test/run-parts.mjs";
import { timeTable } from "./test/time-table.mjs";

/** Each of them keeps a core busy; more at once would only wait for each other on a machine of two. */
const AT_ONCE = 2;

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const options = {
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", CI: process.env.CI ?? "" },
  shell: process.platform === "win32",
};

function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** Runs one part; what it prints comes in one piece when it ends, unless no other part runs beside it. */
async function run({ title, command: [program, ...args], isAlone }) {
  console.log(`▸ ${title}`);
  const child = spawn(program, args, { ...options, stdio: isAlone ? "inherit" : ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (printed += String(chunk)));
  const [status] = await once(child, "close");
  console.log(`\n${status === 0 ? "✓" : "✗"} ${title}\n${printed}`);
  return status === 0;
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

const startedAt = performance.now();
const secondsSinceStart = () => (performance.now() - startedAt) / 1000;
const { generateClients } = await import("./prisma/generate-clients.mjs");
generateClients(process.cwd());
if (spawnSync(installed("next"), ["typegen"], { ...options, stdio: "inherit" }).status !== 0) {
  fail("Failed: route types (npx next typegen)");
}
rmSync("tests/.tmp/e2e-data", { recursive: true, force: true });
const prepared = { title: "Database clients and route types", outcome: "passed", seconds: secondsSinceStart() };

const results = await runParts(PARTS, AT_ONCE, run);
console.log(timeTable([prepared, ...results], secondsSinceStart()));
const failed = results.filter(({ outcome }) => outcome === "failed").map(({ title }) => title);
if (failed.length > 0) fail(`Failed: ${failed.join(", ")}`);
