import { BusyError } from "@/lib/platform/concurrency/busy-error";
import { logFailure } from "@/lib/platform/logging/log";
import type { Job, Lane } from "./define-job";
import { WorkerLane, type JobFailure } from "./worker-lane";

/** What came of a job. */
export type JobOutcome<O> = { ok: true; value: O } | { ok: false; code: JobFailure };

// On globalThis, as the store is: modules are loaded once per bundle, and a lane must be one in the process.
const shared: typeof globalThis & { keerpuntLanes?: Map<string, WorkerLane> } = globalThis;

/**
 * Runs a job in the worker of its lane; see Job for how one is made. Never throws: "busy", "out-of-time" and
 * "out-of-memory" are expected of hostile or very large input, and the caller says what they mean for a person.
 */
export async function runJob<I, O>(job: Job<I, O>, input: I): Promise<JobOutcome<O>> {
  try {
    const outcome = await laneOf(job.lane).run({ name: job.name, input }, job.timeLimitMs);
    if (outcome.ok) return { ok: true, value: job.output.parse(outcome.output) };
    logFailure(`job.${job.name}.${outcome.code}`, new JobError(outcome.errorName));
    return { ok: false, code: outcome.code };
  } catch (error) {
    if (error instanceof BusyError) return { ok: false, code: "busy" };
    logFailure(`job.${job.name}`, error);
    return { ok: false, code: "failed" };
  }
}

/** Thrown when a job was ended at a limit of time or memory, or failed. */
export class JobLimitError extends Error {
  constructor(readonly code: Exclude<JobFailure, "busy">) {
    super(`A job ended: ${code}`);
    this.name = "JobLimitError";
  }
}

/**
 * What a job made, for code whose callers all answer its failures alike.
 *
 * @throws BusyError when too many jobs wait, JobLimitError when it was ended
 */
export async function jobValue<I, O>(job: Job<I, O>, input: I): Promise<O> {
  const outcome = await runJob(job, input);
  if (outcome.ok) return outcome.value;
  throw outcome.code === "busy" ? new BusyError() : new JobLimitError(outcome.code);
}

function laneOf(lane: Lane): WorkerLane {
  const lanes = (shared.keerpuntLanes ??= new Map());
  const existing = lanes.get(lane.name) ?? new WorkerLane(lane);
  lanes.set(lane.name, existing);
  return existing;
}

/** Carries into the log which class of error ended a job in its worker. */
class JobError extends Error {
  constructor(errorName = "none") {
    super();
    this.name = errorName;
  }
}
