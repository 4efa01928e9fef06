import { setDefaultResultOrder } from "node:dns";
import { get } from "node:http";
import { fileURLToPath } from "node:url";
import { checkpointWal } from "./checkpoint-wal.mjs";
import { startPhases } from "./phases.mjs";
import { runNextDev } from "./run-next-dev.mjs";
import { supervise } from "./supervise.mjs";

const POLL_MS = 50;
const PATIENCE_MS = 120_000;
const IPV4_FIRST = "--dns-result-order=ipv4first";

/** @typedef {ReturnType<typeof import("./phases.mjs").startPhases>} Phases */
/** @typedef {{ port: number, hostname: string | undefined, stallSeconds: number, phases?: Phases }} ServeSettings */

/**
 * Serves what was built, in a child that is started again when it ends by itself, until this process is asked to end.
 * It ends with this process, however that is ended: a server left behind would keep the port.
 *
 * @param {string} root the project's folder
 * @param {ServeSettings} settings
 * @param {Record<string, string>} environment
 */
export async function serve(root, { port, hostname, stallSeconds, phases = startPhases() }, environment) {
  const { code, wasKilled } = await supervise({
    args: [
      fileURLToPath(new URL("./server.mjs", import.meta.url)),
      String(stallSeconds),
      String(port),
      ...(hostname === undefined ? [] : [hostname]),
    ],
    // Threads that come and go would each leave an arena of the allocator behind, full of holes.
    environment: { MALLOC_ARENA_MAX: "2", ...environment, NODE_ENV: "production" },
    becomesReady: announceOnce(port, phases),
  });
  // A server that ends by itself has done so.
  if (wasKilled) checkpointWal(root, environment.DATABASE_URL);
  process.exit(code);
}

/**
 * Serves from the sources, within this very process, without a supervisor.
 *
 * @param {string} root
 * @param {ServeSettings} settings
 * @param {Record<string, string>} environment
 */
export async function serveSources(root, { port, hostname }, environment) {
  process.umask(0o077);
  process.chdir(root);
  setDefaultResultOrder("ipv4first");
  // In development the server is a child of this process, which reads it from its options.
  const nodeOptions = `${environment.NODE_OPTIONS ?? ""} ${IPV4_FIRST}`.trim();
  Object.assign(process.env, environment, { NODE_ENV: "development", NODE_OPTIONS: nodeOptions });
  void announceOnce(port, startPhases())(new AbortController().signal);
  await runNextDev(root, String(port), hostname);
}

/** Waits until the server answers, and says so the first time, with how long it took. */
function announceOnce(port, phases) {
  let isAnnounced = false;
  return async (signal) => {
    await phases.time("server", () => waitForAnswer(port, signal));
    if (signal.aborted) return;
    if (!isAnnounced) console.log(`\nKeerpunt is ready: http://localhost:${port}\nafter ${phases.summary()}\n`);
    isAnnounced = true;
  };
}

async function waitForAnswer(port, signal) {
  for (let waited = 0; waited < PATIENCE_MS && !signal.aborted; waited += POLL_MS) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    if (await answers(`http://localhost:${port}/api/health`)) return;
  }
  await new Promise(() => {});
}

// Not `fetch`, which takes a supervisor 15 MB and as long to load as all else that it does.
function answers(url) {
  return new Promise((resolve) => {
    const request = get(url, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on("error", () => resolve(false));
  });
}
