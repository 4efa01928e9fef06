import { useActionState, useState } from "react";
import type { FormAction } from "@/lib/actions";
import { alwaysAnswer } from "./always-answer";

/**
 * `useActionState` for a form with a button. An action that gets no answer throws, which would put the error page in
 * the place of the form and of what was typed in it; here it is an answer like any other.
 */
export function useFormAction<T>(action: FormAction<T>) {
  // On the server it stays the action itself: only that one can be posted without JavaScript.
  const [safe] = useState(() => (typeof window === "undefined" ? action : alwaysAnswer(action)));
  return useActionState(safe, null);
}
