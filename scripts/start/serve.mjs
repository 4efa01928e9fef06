import { setDefaultResultOrder } from "node:dns";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { foldWriteAheadLog } from "./fold-log.mjs";

const POLL_MS = 150;
const PATIENCE_MS = 120_000;
const NODE_ENV = { start: "production", dev: "development" };

/**
 * Serves in this very process, so that it ends with it however it is ended: a server left behind would keep the port.
 * Next handles the signals; it finishes the requests that are under way.
 *
 * @param {string} root the project's folder
 * @param {"start" | "dev"} mode
 * @param {{ port: number, hostArguments: string[] }} settings
 * @param {Record<string, string>} environment
 */
export async function serve(root, mode, { port, hostArguments }, environment) {
  // What the server writes, such as the log of the database, is for its owner only.
  process.umask(0o077);
  process.chdir(root);
  // "localhost" then means 127.0.0.1, which every client of this computer reaches by either name. In development the
  // server is a child of this process, which reads it from its options.
  setDefaultResultOrder("ipv4first");
  const nodeOptions = `${environment.NODE_OPTIONS ?? ""} --dns-result-order=ipv4first`.trim();
  Object.assign(process.env, environment, { NODE_ENV: NODE_ENV[mode], NODE_OPTIONS: nodeOptions });
  const command = createRequire(path.join(root, "package.json")).resolve("next/dist/bin/next");
  process.argv = [process.execPath, command, mode, "--port", String(port), ...hostArguments];
  if (mode === "start") process.once("exit", () => foldWriteAheadLog(root, environment.DATABASE_URL));
  void announce(port);
  await import(pathToFileURL(command).href);
}

async function announce(port) {
  const address = `http://localhost:${port}`;
  for (let waited = 0; waited < PATIENCE_MS; waited += POLL_MS) {
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
