import type { JobFailure } from "@/lib/platform/jobs/worker-lane";
import type { FaultCode } from "@/lib/platform/reading/fault";

/** What a person is told when a file was not read to its end. */
export function faultOfJob(code: JobFailure): FaultCode {
  return code === "busy" ? "busy" : "too-much-work";
}
