import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { useStore } from "@/lib/platform/db/db";
import { migrate } from "@/lib/platform/db/migrate";
import { openStore } from "@/lib/platform/db/store";
import { noteInput, notes } from "../factories/note";
import { makeOwner } from "../factories/owner";

// Measures sealing, saving and opening entries: `npm run bench:journal`. Printed, not asserted: machines differ.
const COUNTS = [4_000, 11_000];
const REPETITIONS = 7;
const NOTE = "Woke twice, walked to work, the meeting went better than I had feared. ".repeat(3);

async function timed<T>(label: string, work: () => Promise<T>): Promise<T> {
  const startedAt = performance.now();
  const result = await work();
  console.log(`${label}: ${Math.round(performance.now() - startedAt)} ms`);
  return result;
}

async function bench(count: number): Promise<void> {
  const owner = await makeOwner();
  const inputs = Array.from({ length: count }, (_, index) => noteInput({ day: dayAt(index), text: NOTE, grade: 6 }));
  await timed(`${count} entries, import`, () => notes.saveMany(owner, inputs));
  await timed(`${count} entries, import again`, () => notes.saveMany(owner, inputs));
  const times: number[] = [];
  for (let repetition = 0; repetition < REPETITIONS; repetition += 1) {
    const startedAt = performance.now();
    await notes.list(owner);
    times.push(performance.now() - startedAt);
  }
  const median = times.sort((a, b) => a - b)[Math.floor(REPETITIONS / 2)] ?? 0;
  console.log(`${count} entries, list all, median of ${REPETITIONS}: ${Math.round(median)} ms`);
  await timed(`${count} entries, list one month`, () => notes.list(owner, { from: "2020-03", to: "2020-03" }));
}

function dayAt(index: number): string {
  return new Date(Date.UTC(2020, 0, 1 + Math.floor(index / 3))).toISOString().slice(0, 10);
}

const folder = mkdtempSync(path.join(tmpdir(), "keerpunt-bench-"));
const target = { provider: "sqlite", databaseUrl: `file:${path.join(folder, "keerpunt.db")}` } as const;
await migrate(target);
const store = openStore(target);
useStore(store);
for (const count of COUNTS) await bench(count);
await store.close();
rmSync(folder, { recursive: true });
