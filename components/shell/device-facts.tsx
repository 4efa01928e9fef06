"use client";

import { useEffect } from "react";
import { TIME_ZONE_COOKIE } from "@/lib/settings/time-zone";

const ONE_YEAR_IN_SECONDS = 31_536_000;

/** Tells the server the device's time zone, and never shows a page that the back button kept from before signing out. */
export function DeviceFacts() {
  useEffect(() => {
    const zone = encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone);
    document.cookie = `${TIME_ZONE_COOKIE}=${zone}; path=/; max-age=${ONE_YEAR_IN_SECONDS}; samesite=lax`;
    const reloadWhenRestored = (event: PageTransitionEvent) => {
      if (event.persisted) window.location.reload();
    };
    window.addEventListener("pageshow", reloadWhenRestored);
    return () => window.removeEventListener("pageshow", reloadWhenRestored);
  }, []);
  return null;
}
