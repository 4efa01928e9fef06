import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";
import { migrate } from "@/lib/db/migrate";
import { openStore } from "@/lib/db/store";
import { freshDatabase } from "../../setup/stores";

// The full count of the promise is 200 kills: RELIABILITY_KILLS=200.
const KILLS = Number(process.env.RELIABILITY_KILLS ?? 3);
const tsx = createRequire(import.meta.url).resolve("tsx/cli");

/** Starts a process that writes, kills it amid its writes, and gives the keys that it had acknowledged. */
async function acknowledgedBeforeKill(databaseUrl: string, prefix: string): Promise<string[]> {
  const child = spawn(process.execPath, [tsx, "tests/setup/acknowledging-writer.ts", databaseUrl, prefix], {
    stdio: ["ignore", "pipe", "inherit"],
    // A group of its own: the process that writes is a child of the one that is started.
    detached: true,
  });
  const killAt = randomInt(50, 200);
  const keys: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    keys.push(line);
    if (keys.length === killAt && child.pid) process.kill(-child.pid, "SIGKILL");
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return keys;
}

it("loses nothing that was acknowledged when the process is killed", { timeout: KILLS * 20_000 }, async () => {
  const database = await freshDatabase("sqlite");
  await migrate(database);
  const acknowledged: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    acknowledged.push(...(await acknowledgedBeforeKill(database.databaseUrl, `run${kill}`)));
  }
  const store = openStore(database);
  const kept = new Set((await store.reader.storeFact.findMany()).map(({ key }) => key));
  await store.close();
  await database.drop();
  expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS * 50);
  expect(acknowledged.filter((key) => !kept.has(key))).toEqual([]);
});
