import { unstable_rethrow } from "next/navigation";
import type { FormAction } from "@/lib/actions";
import { everythingTyped } from "@/lib/form-data";
import { failed, type ActionResult } from "@/lib/result";

/** An action that answers "offline", with everything that was typed, where it would have thrown for want of a server. */
export function offlineAsAnswer<T>(action: FormAction<T>): FormAction<T> {
  return async (previous, formData) => {
    try {
      return await action(withoutValues(previous), formData);
    } catch (error) {
      // A redirect is thrown too.
      unstable_rethrow(error);
      return failed("offline", { values: everythingTyped(formData) });
    }
  };
}

// React sends the previous answer along with the next form; what was typed before is nobody's business by then.
function withoutValues<T>(previous: ActionResult<T> | null): ActionResult<T> | null {
  if (previous?.ok !== false) return previous;
  const { values: _, ...rest } = previous;
  return rest;
}
