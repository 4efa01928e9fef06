import path from "node:path";
import { Worker } from "node:worker_threads";
import { BoundedQueue } from "@/lib/platform/concurrency/bounded-queue";
import type { Lane } from "./define-job";
import { jobReplySchema, type JobRequest } from "./messages";

/** Why a job gave nothing. Nothing it was given is lost: it can be run again. */
export type JobFailure =
  /** Too many jobs wait; nothing was begun. */
  | "busy"
  /** It was ended at its time limit. */
  | "out-of-time"
  /** It was ended at the heap limit of its lane. */
  | "out-of-memory"
  /** It threw, or its worker could not be started. */
  | "failed";

export type RawOutcome =
  { ok: true; output: unknown } | { ok: false; code: Exclude<JobFailure, "busy">; errorName?: string };

/** Where `scripts/start/build-jobs.mjs` puts the entry of the workers, from the project's folder. */
const WORKER_FILE = path.join(".jobs", "job-worker.mjs");

const MAX_YOUNG_GENERATION_MB = 32;
/** Loading megabytes of code takes this long on the slowest machine; then something is wrong. */
const LOAD_LIMIT_MS = 30_000;
/** A worker that had nothing to do for so long gives its memory back. */
const IDLE_MS = 60_000;

/** One worker thread, the jobs that wait for it, and their limits. */
export class WorkerLane {
  private readonly queue: BoundedQueue;
  private worker: Worker | undefined;
  private idle: NodeJS.Timeout | undefined;

  constructor(
    private readonly lane: Lane,
    private readonly file = path.resolve(WORKER_FILE),
  ) {
    this.queue = new BoundedQueue(1, lane.maxWaiting);
  }

  /** @throws BusyError when too many jobs wait */
  run(request: JobRequest, timeLimitMs: number): Promise<RawOutcome> {
    return this.queue.run(async () => {
      clearTimeout(this.idle);
      const worker = (this.worker ??= this.start());
      worker.ref();
      const outcome = await outcomeOf(worker, request, timeLimitMs);
      if (outcome.ok || outcome.code === "failed") this.rest(worker);
      else await this.end(worker);
      return outcome;
    });
  }

  private start(): Worker {
    // The bundler of the app leaves it alone: the file is bundled beside the app.
    const worker = new Worker(/* turbopackIgnore: true */ this.file, {
      // No settings and no secrets; no options of the process either, such as the size of its heap.
      env: {},
      execArgv: [],
      resourceLimits: {
        maxOldGenerationSizeMb: this.lane.maxHeapMb,
        maxYoungGenerationSizeMb: MAX_YOUNG_GENERATION_MB,
      },
    });
    worker.once("exit", () => {
      if (this.worker === worker) this.worker = undefined;
    });
    return worker;
  }

  /** Keeps the worker for the next job, but the process alive for it no longer. */
  private rest(worker: Worker): void {
    worker.unref();
    this.idle = setTimeout(() => void this.end(worker), IDLE_MS);
    this.idle.unref();
  }

  private async end(worker: Worker): Promise<void> {
    if (this.worker === worker) this.worker = undefined;
    await worker.terminate();
  }
}

/** Sends one job and waits for what comes of it, at most as long as its limit. */
function outcomeOf(worker: Worker, request: JobRequest, timeLimitMs: number): Promise<RawOutcome> {
  return new Promise((resolve) => {
    const settle = (outcome: RawOutcome) => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit).off("messageerror", onError);
      resolve(outcome);
    };
    const outOfTime = () => settle({ ok: false, code: "out-of-time" });
    let timer = setTimeout(outOfTime, LOAD_LIMIT_MS);
    const onMessage = (message: unknown) => {
      const reply = jobReplySchema.parse(message);
      if (reply.state === "done") return settle({ ok: true, output: reply.output });
      if (reply.state === "failed") return settle({ ok: false, code: "failed", errorName: reply.errorName });
      clearTimeout(timer);
      timer = setTimeout(outOfTime, timeLimitMs);
    };
    const onError = (error: Error) => {
      const code = isOutOfMemory(error) ? "out-of-memory" : "failed";
      settle({ ok: false, code, errorName: error.name });
    };
    const onExit = () => settle({ ok: false, code: "failed", errorName: "WorkerExit" });
    worker.on("message", onMessage).on("error", onError).on("exit", onExit).on("messageerror", onError);
    worker.postMessage(request);
  });
}

function isOutOfMemory(error: Error): boolean {
  return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
