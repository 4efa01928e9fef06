import path from "node:path";
import { describe, expect, it } from "vitest";
import { BusyError } from "@/lib/platform/concurrency/busy-error";
import { WorkerLane } from "./worker-lane";

const LIMIT_MS = 500;

function makeLane(maxWaiting = 10): WorkerLane {
  const file = path.resolve("tests/setup/hostile-worker.mjs");
  return new WorkerLane({ name: "test", maxHeapMb: 32, maxWaiting }, file);
}

/** How often a timer of this thread came while a promise was waited for: never when its loop stands still. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 10);
  await work;
  clearInterval(timer);
  return turns;
}

describe("a worker lane", () => {
  it("gives what a job made, and keeps its worker for the next one", async () => {
    const lane = makeLane();
    for (const input of [{ a: [1, "two", null] }, "text", new Uint8Array([1, 2])]) {
      expect(await lane.run({ name: "echo", input }, LIMIT_MS)).toEqual({ ok: true, output: input });
    }
  });

  it.each(["never", "backtrack"])("ends a job that does not end by itself (%s), and the loop goes on", async (name) => {
    const lane = makeLane();
    const ended = lane.run({ name, input: null }, LIMIT_MS);
    expect(await turnsDuring(ended)).toBeGreaterThan(3);
    expect(await ended).toMatchObject({ ok: false, code: "out-of-time" });
    expect(await lane.run({ name: "echo", input: 1 }, LIMIT_MS)).toEqual({ ok: true, output: 1 });
  });

  it.each(["hoard", "hoard-text"])(
    "a job that takes all memory it can get (%s) takes no process along",
    async (name) => {
      const lane = makeLane();
      expect(await lane.run({ name, input: null }, 60_000)).toMatchObject({ ok: false, code: "out-of-memory" });
      expect(await lane.run({ name: "echo", input: 1 }, LIMIT_MS)).toEqual({ ok: true, output: 1 });
    },
  );

  it.each(["throws", "leaves"])("a job that %s fails alone, without a word of what it read", async (name) => {
    const lane = makeLane();
    const outcome = await lane.run({ name, input: null }, LIMIT_MS);
    expect(outcome).toMatchObject({ ok: false, code: "failed" });
    expect(JSON.stringify(outcome)).not.toContain("somebody wrote");
    expect(await lane.run({ name: "echo", input: 1 }, LIMIT_MS)).toEqual({ ok: true, output: 1 });
  });

  it("refuses at once what would wait beyond its bound", async () => {
    const lane = makeLane(2);
    const jobs = ["never", "echo", "echo", "echo", "echo"].map((name) => lane.run({ name, input: 1 }, LIMIT_MS));
    const settled = await Promise.allSettled(jobs);
    const reasons = settled.map((each) => (each.status === "rejected" ? each.reason : null));
    expect(reasons.slice(0, 3)).toEqual([null, null, null]);
    for (const reason of reasons.slice(3)) expect(reason).toBeInstanceOf(BusyError);
  });

  it("says so when the worker's file is not there", async () => {
    const lane = new WorkerLane({ name: "test", maxHeapMb: 32, maxWaiting: 1 }, path.resolve("tests/setup/none.mjs"));
    expect(await lane.run({ name: "echo", input: 1 }, LIMIT_MS)).toMatchObject({ ok: false, code: "failed" });
  });
});
