"use client";

import { useEffect } from "react";
import { LOCK_CHANNEL, LOCK_MARKER } from "@/lib/account/auth/in-session-pages";

/** Tells the other tabs of this browser that it is locked; when it is not, takes away what would still say so. */
export function LockNews({ isLocked }: { isLocked: boolean }) {
  useEffect(() => {
    if (isLocked) tellOthers();
    else forget();
  }, [isLocked]);
  return null;
}

function tellOthers() {
  if (typeof BroadcastChannel !== "undefined") {
    const channel = new BroadcastChannel(LOCK_CHANNEL);
    channel.postMessage("locked");
    channel.close();
  }
  try {
    // A change is news to other tabs; nothing stays in the browser.
    window.localStorage.setItem(LOCK_CHANNEL, "locked");
    window.localStorage.removeItem(LOCK_CHANNEL);
  } catch {
    // A browser that keeps nothing: the channel and the return to a tab remain.
  }
}

function forget() {
  for (const [name, flags] of [
    [LOCK_MARKER, ""],
    [`__Host-${LOCK_MARKER}`, "; secure"],
  ] as const) {
    document.cookie = `${name}=; path=/; max-age=0; samesite=lax${flags}`;
  }
}
