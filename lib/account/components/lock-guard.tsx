"use client";

import { useEffect, useLayoutEffect } from "react";
import { LOCK_GUARD } from "@/lib/account/auth/in-session-pages";
import { guardLock } from "./guard-lock";

// The server renders no page of the journal while it is locked; before the first paint matters in the browser alone.
const useBeforePaint = typeof window === "undefined" ? useEffect : useLayoutEffect;

/** The guard of pages that a script opened; one that the browser loaded has it from its first byte. */
export function LockGuard() {
  useBeforePaint(() => guardLock(...LOCK_GUARD), []);
  return null;
}
