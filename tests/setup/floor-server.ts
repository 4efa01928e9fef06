import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { freePort } from "./free-port";

const SOURCES = "tests/bench/floor";
/** Where it is built: the tools that look at the sources leave this folder alone. */
const FOLDER = "tests/.tmp/floor";
const POLL_MS = 100;

/** A page of the framework alone, built and served as its own commands do: what every other page is compared with. */
export async function startFloor(): Promise<{ baseURL: string; pid: number | undefined; stop: () => Promise<void> }> {
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(SOURCES, FOLDER, { recursive: true });
  // What is missing here would be taken from the project around it.
  writeFileSync(`${FOLDER}/next.config.mjs`, "export default { typescript: { ignoreBuildErrors: true } };\n");
  writeFileSync(`${FOLDER}/instrumentation.ts`, "export function register() {}\n");
  writeFileSync(`${FOLDER}/instrumentation-client.ts`, "export {};\n");
  // What the command of the benchmark was started with is not for the framework.
  const env = { ...process.env, NODE_OPTIONS: "", NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  execFileSync(process.execPath, [next, "build", FOLDER], { env, stdio: ["ignore", "inherit", "inherit"] });
  const port = await freePort();
  const baseURL = `http://localhost:${port}`;
  const server = spawn(process.execPath, [next, "start", FOLDER, "--port", String(port)], { env, stdio: "ignore" });
  const answers = () => fetch(baseURL).then(Boolean, () => false);
  while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  return {
    baseURL,
    pid: server.pid,
    stop: async () => {
      server.kill("SIGTERM");
      await once(server, "exit");
    },
  };
}
