import { once } from "node:events";
import { StartFailure } from "./failure.mjs";
import { startTool } from "./run-tool.mjs";

const POLL_MS = 150;
const PATIENCE_MS = 120_000;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Serves until the server ends, handing on the signals that this process gets.
 *
 * @param {string} root the project's folder
 * @param {"start" | "dev"} mode
 * @param {{ port: number, hostArguments: string[] }} settings
 * @param {Record<string, string>} environment
 * @throws {StartFailure} when the server ends by itself with an error
 */
export async function serve(root, mode, { port, hostArguments }, environment) {
  const server = startTool(root, "next", [mode, "--port", String(port), ...hostArguments], {
    ...environment,
    // "localhost" then means 127.0.0.1, which every client of this computer reaches by either name.
    NODE_OPTIONS: `${environment.NODE_OPTIONS ?? ""} --dns-result-order=ipv4first`.trim(),
  });
  for (const signal of SIGNALS) process.on(signal, () => server.kill(signal));
  const ended = once(server, "exit");
  void announce(port, server);
  const [code, signal] = await ended;
  if (code !== 0 && code !== null && code < 128 && signal === null) {
    throw new StartFailure(`the server ended with code ${code}; the lines above say why.`);
  }
}

async function announce(port, server) {
  const address = `http://localhost:${port}`;
  for (let waited = 0; waited < PATIENCE_MS && server.exitCode === null; waited += POLL_MS) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    if (await answers(`${address}/api/health`)) return console.log(`\nKeerpunt is ready: ${address}\n`);
  }
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
