import { use, useActionState, useEffect, useMemo, useState } from "react";
import type { FormAction } from "@/lib/platform/actions/public-action";
import { alwaysAnswer } from "./always-answer";
import { saveUnsavedForms } from "./unsaved-forms";
import { OfferUndo, offerAfter, type UndoOffer } from "./undo-offer";

/**
 * `useActionState` for a form with a button. An action that gets no answer throws, which would put the error page in
 * the place of the form and of what was typed in it; here it is an answer like any other. It runs after what another
 * form of the page, one that saves itself, had not saved yet. After a change of an entry
 * the page offers to put back what was there. A button that does the opposite after its tap calls the action that it
 * has by then.
 */
export function useFormAction<T>(action: FormAction<T>) {
  // On the server it stays the action itself: only that one can be posted without JavaScript.
  const offerUndo = use(OfferUndo);
  const safe = useMemo(
    () => (typeof window === "undefined" ? action : withOffer(action, offerUndo)),
    [action, offerUndo],
  );
  const state = useActionState(safe, null);
  // After the answer to a form that the browser posted by itself, before the scripts of the page ran.
  const [offerAtFirst] = useState(() => (state[0]?.ok ? offerAfter(action, state[0].data) : null));
  useEffect(() => {
    if (offerAtFirst) offerUndo(offerAtFirst);
  }, [offerAtFirst, offerUndo]);
  return state;
}

function withOffer<T>(action: FormAction<T>, offerUndo: (offer: UndoOffer | null) => void): FormAction<T> {
  return async (previous, formData) => {
    await saveUnsavedForms();
    const result = await alwaysAnswer(action)(previous, formData);
    const offer = result.ok ? offerAfter(action, result.data) : null;
    if (offer) offerUndo(offer);
    return result;
  };
}
