"use client";

import { useEffect, useRef, type ReactNode, type SubmitEvent } from "react";
import { movedTo } from "./moved-to";

/**
 * Keeps the focus where the person is after a button moved or removed what it stood on. The button's form names an
 * entry in its field `id`; when the button is gone, the focus goes to the element of that entry, `movedTo(id)`, on the
 * page as it is then. Without this it falls to the body, and a keyboard or a screen reader begins at the top again.
 */
export function MovedFocus({ children }: { children: ReactNode }) {
  const sent = useRef<{ entryId: string; button: HTMLElement | null } | null>(null);
  useEffect(() => {
    const last = sent.current;
    if (!last) return;
    sent.current = null;
    if (document.activeElement !== document.body) return;
    const target = last.button?.isConnected ? last.button : document.getElementById(movedTo(last.entryId).id);
    target?.focus();
  }, [children]);
  const remember = (event: SubmitEvent<HTMLDivElement>) => {
    const { target: form } = event;
    const entryId = form instanceof HTMLFormElement ? new FormData(form).get("id") : null;
    sent.current = typeof entryId === "string" ? { entryId, button: event.nativeEvent.submitter } : null;
  };
  return <div onSubmitCapture={remember}>{children}</div>;
}
