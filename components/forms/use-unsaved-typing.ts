import { useEffect, useRef } from "react";
import { fillForm, sentIn, typedIn, type TypedFields } from "./fill-form";

/** What stood unsaved in forms that left the page. In memory alone: a page load, as after signing out, forgets it. */
const unsaved = new Map<string, TypedFields>();

/**
 * Keeps what was typed in a form and not saved when the page is left within the app, by a link or the browser's Back,
 * and puts it back when the form is opened again.
 *
 * @param key tells the forms of the app apart; undefined to keep nothing
 * @returns the ref of the form
 */
export function useUnsavedTyping(key: string | undefined) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const element = form.current;
    if (!element || key === undefined) return;
    const asSent = JSON.stringify(sentIn(element));
    const typed = unsaved.get(key);
    if (typed) fillForm(element, typed);
    unsaved.delete(key);
    let isSent = false;
    const sent = () => (isSent = true);
    const changed = () => (isSent = false);
    element.addEventListener("submit", sent);
    element.addEventListener("input", changed);
    return () => {
      element.removeEventListener("submit", sent);
      element.removeEventListener("input", changed);
      const now = typedIn(element);
      if (!isSent && JSON.stringify(now) !== asSent) unsaved.set(key, now);
    };
  }, [key]);
  return form;
}
