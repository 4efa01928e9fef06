import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import type { FormAction } from "@/lib/platform/actions/public-action";
import type { ErrorCode } from "@/lib/platform/forms/errors";
import { everythingTyped } from "@/lib/platform/forms/form-data";
import { FORM_OVERHEAD_BYTES, MAX_ACTION_BYTES } from "@/lib/platform/http/limits";
import { failed, type ActionResult } from "@/lib/platform/forms/result";
import { lastActionStatus, watchActionStatus } from "./action-status";
import { reloadWithTyped } from "./typed-over-reload";

/** What a form may weigh, in bytes: a server cuts a larger one off, which would look like a fault of its own. */
const MAX_FORM_BYTES = MAX_ACTION_BYTES - FORM_OVERHEAD_BYTES;

/**
 * An action that always answers: with everything that was typed and the code of what happened, where it would have
 * thrown because nothing of its own came back. A form that is too large is not sent; after an update of the server the
 * page is loaded anew with what was typed. A form whose session ended goes into the inbox.
 */
export function alwaysAnswer<T>(action: FormAction<T>): FormAction<T> {
  return async (previous, formData) => {
    if (isTooLarge(formData)) return failed("too-large", { values: everythingTyped(formData) });
    try {
      watchActionStatus();
      return await keptIfSignedOut(await action(withoutValues(previous), formData), formData);
    } catch (error) {
      // A redirect is thrown too.
      unstable_rethrow(error);
      const code = failureOf(error, lastActionStatus());
      if (code === "app-updated") void reloadWithTyped();
      return failed(code, { values: everythingTyped(formData) });
    }
  };
}

/**
 * The answer to a form whose session had ended: it is sealed into the inbox of whoever was signed in here, when this
 * browser can, and says that it is kept; before that it stays what it was.
 */
async function keptIfSignedOut<T>(result: ActionResult<T>, formData: FormData): Promise<ActionResult<T>> {
  if (result.ok || !result.depositAs) return result;
  try {
    const { keepForm } = await import("@/lib/platform/inbox/keep-form");
    const failure = await keepForm(result.depositAs, formData);
    return failure ? result : failed("kept-in-inbox", { values: everythingTyped(formData) });
  } catch {
    return result;
  }
}

/**
 * What kept an action from answering.
 * @param error what it threw
 * @param status the HTTP status of the response; null when nothing answered
 */
export function failureOf(error: unknown, status: number | null): ErrorCode {
  if (unstable_isUnrecognizedActionError(error)) return "app-updated";
  if (status === 404 || status === 409) return "app-updated";
  if (status === 413) return "too-large";
  if (status === 429 || status === 503) return "busy";
  return status === null && error instanceof TypeError ? "offline" : "unexpected";
}

/** True when a form is larger than an action takes; counts what was typed and the names, as UTF-8. */
function isTooLarge(formData: FormData): boolean {
  let bytes = 0;
  for (const [name, value] of formData) {
    bytes += utf8Bytes(name) + (typeof value === "string" ? utf8Bytes(value) : value.size);
    if (bytes > MAX_FORM_BYTES) return true;
  }
  return false;
}

function utf8Bytes(text: string): number {
  // Three bytes at most for each unit of UTF-16: most texts need no encoding to be found short enough.
  return text.length > MAX_FORM_BYTES ? text.length : new TextEncoder().encode(text).length;
}

// React sends the previous answer along with the next form; what was typed before is nobody's business by then.
function withoutValues<T>(previous: ActionResult<T> | null): ActionResult<T> | null {
  if (previous?.ok !== false) return previous;
  const { values: _, ...rest } = previous;
  return rest;
}
