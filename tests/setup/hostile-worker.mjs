// A worker with the protocol of scripts/jobs/job-worker.ts and jobs that a stranger could make of any parser.
import { parentPort } from "node:worker_threads";

const JOBS = {
  echo: (input) => input,
  never: () => {
    for (;;);
  },
  // An expression that tries every way to split what it reads.
  backtrack: () => /^(a+)+$/.test(`${"a".repeat(60)}!`),
  hoard: () => {
    const held = [];
    for (;;) held.push(Array.from({ length: 1_000 }, (_, index) => ({ index })));
  },
  "hoard-text": () => {
    const held = [];
    for (let index = 0; ; index += 1) held.push(`${index}`.repeat(100_000).split(""));
  },
  throws: () => {
    throw new TypeError("what somebody wrote");
  },
  leaves: () => process.exit(3),
};

parentPort.on("message", ({ name, input }) => {
  parentPort.postMessage({ state: "started" });
  try {
    parentPort.postMessage({ state: "done", output: JOBS[name](input) });
  } catch (error) {
    parentPort.postMessage({ state: "failed", errorName: error.name });
  }
});
