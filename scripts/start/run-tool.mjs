import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import path from "node:path";

/**
 * Where the command of an installed package lies; resolved when needed, since nothing is installed at first. With none,
 * Node runs a file that was bundled.
 */
const TOOLS = { next: "next/dist/bin/next", tsx: "tsx/cli", node: null };

/**
 * Starts an installed command in this project, without a shell and without npx, so that signals reach it.
 *
 * @param {string} root the project's folder
 * @param {keyof typeof TOOLS} tool
 * @param {string[]} args
 * @param {Record<string, string>} environment
 */
function startTool(root, tool, args, environment) {
  return spawnTool(root, tool, args, environment, "inherit");
}

/**
 * Runs an installed command to its end.
 *
 * @param {Parameters<typeof startTool>} args
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export async function runTool(...args) {
  const [code] = await once(startTool(...args), "exit");
  return code ?? 1;
}

/**
 * Runs an installed command to its end and keeps what it says on standard error.
 *
 * @param {Parameters<typeof startTool>} args
 * @returns {Promise<string | null>} null when it succeeded, else its last line of standard error
 */
export async function complaintOf(root, tool, args, environment) {
  const child = spawnTool(root, tool, args, environment, "pipe");
  let said = "";
  child.stderr.on("data", (chunk) => (said += chunk));
  const [code] = await once(child, "close");
  return code === 0 ? null : (said.trim().split("\n").at(-1) ?? "");
}

function spawnTool(root, tool, args, environment, stderr) {
  const command = TOOLS[tool];
  const resolve = createRequire(path.join(root, "package.json")).resolve;
  return spawn(process.execPath, command === null ? args : [resolve(command), ...args], {
    cwd: root,
    env: environment,
    stdio: ["inherit", "inherit", stderr],
  });
}
