import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import path from "node:path";

/** Where the command of an installed package lies; resolved when needed, since nothing is installed at first. */
const TOOLS = { next: "next/dist/bin/next", tsx: "tsx/cli" };

/**
 * Starts an installed command in this project, without a shell and without npx, so that signals reach it.
 *
 * @param {string} root the project's folder
 * @param {keyof typeof TOOLS} tool
 * @param {string[]} args
 * @param {Record<string, string>} environment
 */
export function startTool(root, tool, args, environment) {
  const command = createRequire(path.join(root, "package.json")).resolve(TOOLS[tool]);
  return spawn(process.execPath, [command, ...args], { cwd: root, env: environment, stdio: "inherit" });
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
