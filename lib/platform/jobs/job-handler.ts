import type { Job } from "./define-job";

/** What a worker does for one job: takes what was sent and gives what is sent back. */
export type JobHandler = (input: unknown) => Promise<unknown>;

/** The code of a job, to be the default export of its handler file. */
export function handleJob<I, O>(job: Job<I, O>, run: (input: I) => O | Promise<O>): JobHandler {
  return async (input) => run(job.input.parse(input));
}
