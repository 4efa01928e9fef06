import { spawn } from "node:child_process";
import { once } from "node:events";

/** A server that heard the signal says so. One that does not stands still, and is ended. */
const HEARD_MS = 5_000;
/** How long requests that are under way may take; compose.yaml gives 30 s in all. */
const STOP_MS = 25_000;
const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 30_000;
/** So many unexpected ends within so long are no accident: another start would not help. */
const MAX_ENDS = 5;
const ENDS_WITHIN_MS = 10 * 60_000;
/** By the signals that ask this process to end. */
export const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** What the server sends when it heard that it should end. */
export const STOPPING = "stopping";

/**
 * Runs the server as a child of this process and starts it again when it ends by itself, with growing delays. A server
 * that ends before it ever answered is not started again. Signals are passed on; a child that stands still is killed,
 * so that the port never stays taken.
 *
 * @param {{ args: string[], environment: Record<string, string>, becomesReady: (signal: AbortSignal) => Promise<void> }} server
 *   what Node runs, and a promise that resolves when the server answers
 * @returns {Promise<{ code: number, wasKilled: boolean }>} how the last child ended
 */
export async function supervise({ args, environment, becomesReady }) {
  let child;
  let asked = null;
  let wasReady = false;
  const ends = [];
  for (const signal of Object.keys(EXIT_CODES)) {
    process.on(signal, () => {
      asked ??= signal;
      if (child) stop(child, signal);
    });
  }
  for (;;) {
    child = start(args, environment);
    const life = new AbortController();
    void becomesReady(life.signal).then(() => (wasReady ||= !life.signal.aborted));
    const [code, signal] = await once(child, "exit");
    life.abort();
    const wasKilled = signal === "SIGKILL";
    if (asked) return { code: code ?? EXIT_CODES[asked] ?? 1, wasKilled };
    // Somebody asked the server itself to end.
    if (code === 0 || Object.values(EXIT_CODES).includes(code)) return { code, wasKilled };
    if (!wasReady) return { code: code ?? 1, wasKilled };
    ends.push(Date.now());
    const recent = ends.filter((at) => Date.now() - at < ENDS_WITHIN_MS).length;
    if (recent >= MAX_ENDS) {
      console.error(`\nThe server ended ${recent} times within ten minutes and is not started again.`);
      return { code: code ?? 1, wasKilled };
    }
    const delayMs = Math.min(FIRST_DELAY_MS * 2 ** (recent - 1), LONGEST_DELAY_MS);
    console.error(`\nThe server ended unexpectedly (${signal ?? code}). Starting it again in ${delayMs / 1_000} s.`);
    child = undefined;
    if (!(await pause(delayMs, () => asked))) return { code: EXIT_CODES[asked] ?? 1, wasKilled };
  }
}

function start(args, environment) {
  const stdio = ["inherit", "inherit", "inherit", "ipc"];
  return spawn(process.execPath, [...process.execArgv, ...args], { env: environment, stdio });
}

function stop(child, signal) {
  // The server knows the other two.
  child.kill(signal === "SIGHUP" ? "SIGTERM" : signal);
  const kill = () => child.kill("SIGKILL");
  let timer = setTimeout(kill, HEARD_MS);
  child.on("message", (message) => {
    if (message !== STOPPING) return;
    clearTimeout(timer);
    timer = setTimeout(kill, STOP_MS);
  });
  child.once("exit", () => clearTimeout(timer));
}

/** Waits, unless this process is asked to end meanwhile; whether the whole time passed. */
async function pause(delayMs, isAsked) {
  for (let waited = 0; waited < delayMs; waited += 100) {
    if (isAsked()) return false;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return !isAsked();
}
