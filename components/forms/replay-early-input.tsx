"use client";

import { useEffect } from "react";
import { announceValue } from "./announce-value";
import { forgetTypedElsewhere } from "./typed-over-reload";

/**
 * Does what was asked of a page before its scripts ran: what was filled in is saved, and buttons that only a script
 * answers are pressed. Stands last in the page, so that everything above it listens by then.
 */
export function ReplayEarlyInput() {
  useEffect(() => {
    forgetTypedElsewhere();
    const early = window.takeEarlyInput?.();
    if (!early) return;
    for (const [field, text] of early.fields) announceValue(field, text);
    for (const target of early.clicks) if (target.isConnected) target.click();
  }, []);
  return null;
}
