import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";
import { migrate } from "@/lib/platform/db/migrate";
import { openStore } from "@/lib/platform/db/store";
import { figure } from "../../setup/figures";
import { migratedDatabase } from "../../setup/stores";

const tsx = createRequire(import.meta.url).resolve("tsx/cli");
const WRITER = [tsx, "tests/setup/acknowledging-writer.ts", "sqlite"];
const HAS_STRACE = existsSync("/usr/bin/strace");
const FULL_AT_KB = 3_072;

/** A folder that has room for three megabytes, and how to give it more. */
interface SmallDisk {
  folder: string;
  kind: string;
  /** How a process is started that must not write more. */
  command(args: readonly string[]): [string, string[]];
  makeRoom(): void;
  remove(): void;
}

/** A file system of its own where we may mount one; else the system's limit for the size of a file. */
function smallDisk(): SmallDisk {
  const folder = mkdtempSync(path.join(tmpdir(), "keerpunt-small-"));
  const run = (...args: string[]) => spawnSync(args[0] ?? "", args.slice(1)).status === 0;
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (run("mount", "-t", "tmpfs", "-o", `size=${FULL_AT_KB}k`, "tmpfs", folder)) {
    return {
      folder,
      kind: "tmpfs",
      command: (args) => [process.execPath, [...args]],
      makeRoom: () => void run("mount", "-o", "remount,size=64m", folder),
      remove: () => {
        run("umount", folder);
        remove();
      },
    };
  }
  const limit = `ulimit -f ${FULL_AT_KB}; exec "$0" "$@"`;
  return {
    folder,
    kind: "file size limit",
    command: (args) => ["bash", ["-c", limit, process.execPath, ...args]],
    makeRoom: () => undefined,
    remove,
  };
}

it("loses nothing that was acknowledged when the disk is full, and goes on when there is room", async () => {
  const disk = smallDisk();
  try {
    const databaseUrl = `file:${path.join(disk.folder, "keerpunt.db")}`;
    const target = { provider: "sqlite", databaseUrl } as const;
    await migrate(target);
    const [command, args] = disk.command([...WRITER, databaseUrl, "full"]);
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    let complaint = "";
    child.stderr.on("data", (chunk) => (complaint += String(chunk)));
    const acknowledged: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) acknowledged.push(line);
    if (child.exitCode === null) await once(child, "exit");
    expect(complaint).toMatch(/SQLITE_FULL|SQLITE_IOERR|disk is full|database or disk/i);
    disk.makeRoom();
    const store = openStore(target);
    const saved = new Set((await store.reader.storeFact.findMany()).map(({ key }) => key));
    await store.write((tx) => tx.storeFact.create({ data: { key: "after", value: "x" } }));
    await store.close();
    expect(acknowledged.length).toBeGreaterThan(100);
    expect(acknowledged.filter((key) => !saved.has(key))).toEqual([]);
    figure("disk full", `${disk.kind}: ${acknowledged.length} acknowledged, 0 lost, writable again with room`);
  } finally {
    disk.remove();
  }
}, 120_000);

// Counting what a process asks of the system takes strace; `npm run test:reliability` fails without it.
it.runIf(HAS_STRACE)(
  "makes every commit stay: at least one fsync each",
  async () => {
    const database = await migratedDatabase("sqlite");
    const counted = spawnSync(
      "strace",
      [
        "-f",
        "-c",
        "-e",
        "trace=fsync,fdatasync",
        process.execPath,
        tsx,
        "tests/setup/fsync-writer.ts",
        database.databaseUrl,
      ],
      { encoding: "utf8" },
    );
    await database.drop();
    const calls = [...counted.stderr.matchAll(/^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+)\s.*\bf(?:data)?sync$/gm)];
    const fsyncs = calls.reduce((sum, [, count]) => sum + Number(count), 0);
    expect(fsyncs).toBeGreaterThanOrEqual(100);
    figure("fsync per commit", `100 commits, ${fsyncs} fsyncs`);
  },
  120_000,
);
