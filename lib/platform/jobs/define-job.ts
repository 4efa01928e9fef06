import type { z } from "zod";

/** Jobs of one lane wait for one another and share a worker; those of different lanes do not. */
export interface Lane {
  readonly name: string;
  /** Heap that one job may use, in MB. Beyond it the worker ends, and the process goes on. */
  readonly maxHeapMb: number;
  /** Jobs that may wait for the one that runs. Beyond them the answer is "busy". */
  readonly maxWaiting: number;
}

/**
 * Work on what a stranger sent, done in a thread of its own that is ended when it takes too long or too much memory,
 * so that the thread that answers everybody goes on.
 *
 * To add one:
 * 1. `lib/<feature>/<name>-job.ts`: `defineJob({ name, lane, timeLimitMs, input, output })`, with a lane of LANES.
 *    Input and output are what structured clone takes (plain objects, strings, bytes; no functions or class instances).
 * 2. `lib/<feature>/<name>-handler.ts`: `export default handleJob(theJob, (input) => …)`. It runs in the worker: pure
 *    code, no request, no environment. What it imports is loaded before the time limit begins.
 * 3. One line in HANDLERS of `scripts/jobs/handlers.ts`.
 * 4. Call `runJob(theJob, input)`, and answer each failure of JobOutcome.
 *
 * The workers are bundled by `scripts/start/build-jobs.mjs`, beside the app and not by it.
 */
export interface Job<I, O> {
  readonly name: string;
  readonly lane: Lane;
  /** How long one run may take, in milliseconds, once its code is loaded. */
  readonly timeLimitMs: number;
  /** Checked in the worker. */
  readonly input: z.ZodType<I>;
  /** Checked where the answer arrives. */
  readonly output: z.ZodType<O>;
}

/** Defines a job; see Job for what else it needs. */
export function defineJob<I, O>(job: Job<I, O>): Job<I, O> {
  return job;
}

/** The lanes there are. One worker each, which exists only while it is used. */
export const LANES = {
  /** Estimates of passwords. */
  estimate: { name: "estimate", maxHeapMb: 192, maxWaiting: 4 },
  /** Short reading of something small, such as a calendar. */
  reading: { name: "reading", maxHeapMb: 192, maxWaiting: 8 },
  /** Reading of a whole file for an import. */
  file: { name: "file", maxHeapMb: 384, maxWaiting: 4 },
} as const satisfies Record<string, Lane>;
