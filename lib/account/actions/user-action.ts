import "server-only";
import { publicAction, type FormAction } from "@/lib/platform/actions/public-action";
import { isUndo } from "@/lib/platform/actions/undo-change";
import { isLockedAway } from "@/lib/account/auth/in-session-lock";
import { getUser } from "@/lib/account/auth/require-user";
import { valuesOf } from "@/lib/platform/forms/form-data";
import { failed, type ActionResult } from "@/lib/platform/forms/result";
import { isDepositName } from "@/lib/platform/inbox/deposit-names";
import { loadDayContext } from "@/lib/account/settings/loaders";
import type { ActionContext } from "./action-context";
import { depositContext } from "./deposit-context";

export type { ActionContext } from "./action-context";

/**
 * An action of a signed-in person: `run` gets who it is, their settings, the clock and their current day. For a form out
 * of the inbox these are the person's who opens it, and the moment at which it was written; the box vouches for its
 * origin then.
 */
export function userAction<T>(
  name: string,
  run: (context: ActionContext, formData: FormData) => Promise<ActionResult<T>>,
): FormAction<T> {
  const sentAction = publicAction(name, async (formData) => {
    const user = await getUser();
    // Not a redirect: it would throw away what somebody has just typed.
    if (!user) {
      const isLocked = await isLockedAway();
      return failed(isLocked ? "locked-away" : "signed-out", {
        values: valuesOf(formData),
        ...(!isLocked && !isUndo(formData) && isDepositName(name) && { depositAs: name }),
      });
    }
    return run({ user, ...(await loadDayContext(user)) }, formData);
  });
  return (previous, formData) => {
    const context = depositContext();
    return context ? run(context, formData) : sentAction(previous, formData);
  };
}
