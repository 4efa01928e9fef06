"use client";

import { useEffect } from "react";

/**
 * Has this device keep what it needs to write without a connection, once for each session; fetched when the page has
 * nothing else to do.
 *
 * @param props.session tells the session of the page
 */
export function DeviceInbox({ session }: { session: string }) {
  useEffect(() => {
    const idle = setTimeout(() => {
      void import("@/lib/platform/inbox/prepare-device").then(
        ({ prepareDevice }) => prepareDevice(session),
        () => {},
      );
    }, 1_000);
    return () => clearTimeout(idle);
  }, [session]);
  return null;
}
