import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./free-port";
import { npmCommand } from "./npm-command";

const START_TIMEOUT_MS = 120_000;
const POLL_MS = 250;

/** A server with a data folder of its own, for what must be seen from outside: its files and its log. */
export interface OwnServer {
  /** The process that was started; it serves in a child. */
  pid: number | undefined;
  baseURL: string;
  dataDir: string;
  /** Everything it printed so far. */
  log(): string;
  /** Asks it to end, and gives its exit code; the data folder stays. */
  halt(): Promise<number | null>;
  stop(): Promise<void>;
}

/** Where it runs from, and, to start one again, where the one before ran. */
interface Place {
  cwd?: string;
  port?: number;
  dataDir?: string;
}

/** Starts the app as npm does, on a port of its own, and waits until it answers. */
export async function startOwnServer(
  command: "start" | "demo" = "start",
  settings: Readonly<Record<string, string>> = {},
  { cwd, ...again }: Place = {},
): Promise<OwnServer> {
  const port = again.port ?? (await freePort());
  const dataDir = again.dataDir ?? mkdtempSync(join(tmpdir(), "keerpunt-own-"));
  const baseURL = `http://localhost:${port}`;
  let printed = "";
  const env = {
    ...withoutSecrets(process.env),
    PORT: String(port),
    KEERPUNT_DATA: dataDir,
    DATABASE_URL: "",
    ...settings,
  };
  const [program = "", ...args] = npmCommand(command).split(" ");
  const server = spawn(program, args, { env, cwd, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk) => (printed += String(chunk)));
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (
    !(await fetch(`${baseURL}/api/health`).then(
      (answer) => answer.ok,
      () => false,
    ))
  ) {
    if (Date.now() > deadline || server.exitCode !== null) throw new Error(`the server did not start:\n${printed}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  const halt = async () => {
    server.kill("SIGTERM");
    if (server.exitCode === null && server.signalCode === null) await once(server, "exit");
    return server.exitCode;
  };
  const stop = async () => {
    await halt();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { pid: server.pid, baseURL, dataDir, log: () => printed, halt, stop };
}

const SECRETS = ["KEERPUNT_PEPPER", "KEERPUNT_SERVER_KEY", "NEXTAUTH_SECRET", "NEXTAUTH_URL"];

/** Whoever made an account beside a server has its secrets in the environment; this one makes its own. */
function withoutSecrets(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const rest = { ...environment };
  for (const name of SECRETS) Reflect.deleteProperty(rest, name);
  return rest;
}

/** The server that E2E_BASE names, whose data folder is E2E_DATA; without them one of its own. */
export async function serverToUse(): Promise<Pick<OwnServer, "baseURL" | "dataDir" | "stop">> {
  const { E2E_BASE: baseURL, E2E_DATA: dataDir } = process.env;
  return baseURL && dataDir ? { baseURL, dataDir, stop: async () => {} } : startOwnServer();
}
