import "server-only";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import { env } from "@/lib/platform/env";
import { isForeignHost } from "@/lib/platform/http/refused-host";
import { BusyError } from "@/lib/platform/concurrency/busy-error";
import { hasTooManyFields, valuesOf } from "@/lib/platform/forms/form-data";
import type { ErrorCode } from "@/lib/platform/forms/errors";
import { JobLimitError } from "@/lib/platform/jobs/run-job";
import { JournalError, type JournalFailure } from "@/lib/platform/journal/entry";
import { logFailure } from "@/lib/platform/logging/log";
import { isSameOrigin } from "@/lib/platform/http/request-origin";
import { failed, type ActionResult } from "@/lib/platform/forms/result";

/** The shape `useActionState` wants; also works as a plain form post without JavaScript. */
export type FormAction<T> = (previous: ActionResult<T> | null, formData: FormData) => Promise<ActionResult<T>>;

/** What a save can meet that is no surprise: the entry went, or its id serves another by now. */
const EXPECTED: Partial<Record<JournalFailure, ErrorCode>> = {
  "not-found": "not-found",
  conflict: "changed-elsewhere",
  full: "journal-full",
  "invalid-id": "not-found",
};

function expectedCode(error: unknown): ErrorCode | undefined {
  if (error instanceof BusyError) return "busy";
  // The only jobs that throw it read files.
  if (error instanceof JobLimitError) return "bad-file";
  return error instanceof JournalError ? EXPECTED[error.code] : undefined;
}

/** True when the current request was sent by one of our own pages. */
export async function requestIsSameOrigin(): Promise<boolean> {
  const all = await headers();
  if (isForeignHost(all)) return false;
  return isSameOrigin({
    baseUrl: env().baseUrl,
    forwardedProto: all.get("x-forwarded-proto"),
    origin: all.get("origin"),
    host: all.get("host"),
    forwardedHost: all.get("x-forwarded-host"),
    fetchSite: all.get("sec-fetch-site"),
  });
}

/** An action anybody may call; refuses requests of other sites and turns surprises into a code. */
export function publicAction<T>(name: string, run: (formData: FormData) => Promise<ActionResult<T>>): FormAction<T> {
  return async (_previous, sent) => {
    const formData = formIn(sent);
    if (hasTooManyFields(formData)) return failed("too-many-fields");
    try {
      if (!(await requestIsSameOrigin())) return failed("origin-refused", { values: valuesOf(formData) });
      return await run(formData);
    } catch (error) {
      unstable_rethrow(error);
      const expected = expectedCode(error);
      if (expected) return failed(expected, { values: valuesOf(formData) });
      logFailure(`action.${name}`, error);
      return failed("unexpected", { values: valuesOf(formData) });
    }
  };
}

/** What was sent as a form. An action is an address like any other: whoever calls it by hand may send anything. */
export function formIn(sent: unknown): FormData {
  return sent instanceof FormData ? sent : new FormData();
}
