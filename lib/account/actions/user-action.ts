import "server-only";
import { publicAction, type FormAction } from "@/lib/platform/actions/public-action";
import { isLockedAway } from "@/lib/account/auth/in-session-lock";
import { getUser, type CurrentUser } from "@/lib/account/auth/require-user";
import { valuesOf } from "@/lib/platform/forms/form-data";
import { failed, type ActionResult } from "@/lib/platform/forms/result";
import { loadDayContext, type DayContext } from "@/lib/account/settings/loaders";

/** What every action of a signed-in person is handed. */
export interface ActionContext extends DayContext {
  user: CurrentUser;
}

/** An action of a signed-in person: `run` gets who it is, their settings, the clock and their current day. */
export function userAction<T>(
  name: string,
  run: (context: ActionContext, formData: FormData) => Promise<ActionResult<T>>,
): FormAction<T> {
  return publicAction(name, async (formData) => {
    const user = await getUser();
    // Not a redirect: it would throw away what somebody has just typed.
    if (!user) {
      return failed((await isLockedAway()) ? "locked-away" : "signed-out", { values: valuesOf(formData) });
    }
    return run({ user, ...(await loadDayContext(user)) }, formData);
  });
}
