import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";
import { openStore } from "@/lib/platform/db/store";
import { figure, times } from "../../setup/figures";
import { migratedDatabase, type FreshDatabase } from "../../setup/stores";

const KILLS = times(2, 200);
const tsx = createRequire(import.meta.url).resolve("tsx/cli");

/** Starts a process that writes, kills it amid its writes, and gives the keys that it had acknowledged. */
async function acknowledgedBeforeKill({ provider, databaseUrl }: FreshDatabase, prefix: string): Promise<string[]> {
  const child = spawn(process.execPath, [tsx, "tests/setup/acknowledging-writer.ts", provider, databaseUrl, prefix], {
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

it.each(["sqlite", "postgresql"] as const)(
  "loses nothing that was acknowledged when the process is killed (%s)",
  { timeout: KILLS * 20_000 },
  async (provider) => {
    const database = await migratedDatabase(provider);
    const acknowledged: string[] = [];
    let slowestMs = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      acknowledged.push(...(await acknowledgedBeforeKill(database, `run${kill}`)));
      const startedAt = performance.now();
      const again = openStore(database);
      await again.write((tx) => tx.storeFact.create({ data: { key: `after${kill}`, value: "x" } }));
      await again.close();
      slowestMs = Math.max(slowestMs, performance.now() - startedAt);
    }
    const store = openStore(database);
    const saved = new Set((await store.reader.storeFact.findMany()).map(({ key }) => key));
    await store.close();
    await database.drop();
    expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS * 50);
    expect(acknowledged.filter((key) => !saved.has(key))).toEqual([]);
    const again = `usable again after ${(slowestMs / 1000).toFixed(1)} s at most`;
    figure("kill -9 amid writes", `${provider}: ${KILLS} kills, ${acknowledged.length} acknowledged, 0 lost, ${again}`);
  },
);
