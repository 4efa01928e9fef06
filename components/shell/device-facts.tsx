"use client";

import { useEffect } from "react";
import { forgetTypedElsewhere } from "@/components/forms/typed-over-reload";
import { TIME_ZONE_COOKIE } from "@/lib/platform/calendar/time-zone";

const ONE_YEAR_IN_SECONDS = 31_536_000;

/** One of these comes before the next request of a page. A tool that reads aloud or listens may send the click alone. */
const BEFORE_A_REQUEST = ["pointerdown", "keydown", "click", "visibilitychange"] as const;

/**
 * Tells the server the device's time zone, and never shows a page that the back button kept from before signing out.
 *
 * Naming the zone makes the browser load its tables of dates, 40 to 75 ms of work for the first page it opens. The server
 * needs the name with the next request and not before, so it is asked for at the first touch or key.
 */
export function DeviceFacts() {
  useEffect(() => {
    forgetTypedElsewhere();
    const told = new AbortController();
    for (const event of BEFORE_A_REQUEST)
      document.addEventListener(event, () => tell(told), { capture: true, passive: true, signal: told.signal });
    const reloadWhenRestored = (event: PageTransitionEvent) => {
      if (event.persisted) window.location.reload();
    };
    window.addEventListener("pageshow", reloadWhenRestored);
    return () => {
      told.abort();
      window.removeEventListener("pageshow", reloadWhenRestored);
    };
  }, []);
  return null;
}

function tell(told: AbortController) {
  told.abort();
  const zone = encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone);
  document.cookie = `${TIME_ZONE_COOKIE}=${zone}; path=/; max-age=${ONE_YEAR_IN_SECONDS}; samesite=lax`;
}
