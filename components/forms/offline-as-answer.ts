import { unstable_rethrow } from "next/navigation";
import type { FormAction } from "@/lib/actions";
import { valuesOf } from "@/lib/form-data";
import { failed } from "@/lib/result";

/** An action that answers "offline", with everything that was typed, where it would have thrown for want of a server. */
export function offlineAsAnswer<T>(action: FormAction<T>): FormAction<T> {
  return async (previous, formData) => {
    try {
      return await action(previous, formData);
    } catch (error) {
      // A redirect is thrown too.
      unstable_rethrow(error);
      return failed("offline", { values: valuesOf(formData) });
    }
  };
}
