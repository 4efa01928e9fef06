"use client";

import { useEffect, useLayoutEffect } from "react";
import { IN_SESSION_PAGE, LOCK_CHANNEL, LOCK_MARKER } from "@/lib/account/auth/in-session-pages";

const MARKED = new RegExp(`(?:^|; )(?:__Host-)?${LOCK_MARKER}=1`);
const RETURNS = ["visibilitychange", "pageshow", "popstate", "focus"] as const;

// The server renders no page of the journal while it is locked; before the first paint matters in the browser alone.
const useBeforePaint = typeof window === "undefined" ? useEffect : useLayoutEffect;

/**
 * Leaves a page of the journal as soon as this browser is locked for a session, in whichever tab that was: told by the
 * tab that did it, and asked at every return to this one, also by the way back, which shows pages from memory.
 */
export function LockGuard() {
  useBeforePaint(() => {
    const ask = () => (MARKED.test(document.cookie) ? leave() : show());
    ask();
    const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(LOCK_CHANNEL);
    channel?.addEventListener("message", leave);
    const hear = ({ key }: StorageEvent) => key === LOCK_CHANNEL && leave();
    window.addEventListener("storage", hear);
    const heard = new AbortController();
    for (const event of RETURNS) window.addEventListener(event, ask, { capture: true, signal: heard.signal });
    return () => {
      channel?.close();
      window.removeEventListener("storage", hear);
      heard.abort();
    };
  }, []);
  return null;
}

// Hidden first: a browser that asks about unsaved text shows the page meanwhile.
function leave() {
  document.documentElement.hidden = true;
  window.location.replace(IN_SESSION_PAGE);
}

function show() {
  document.documentElement.hidden = false;
}
