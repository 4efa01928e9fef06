"use client";

import { useLinkStatus } from "next/link";

/**
 * The mark of a link whose page is on its way, within that link. It is always there and only becomes visible, after a
 * fifth of a second, so that nothing moves; `globals.css` makes the page step back with it. Before the scripts run,
 * `watchEarlyPage` sets it.
 */
export function LinkPending({ className }: { className: string }) {
  const { pending } = useLinkStatus();
  return (
    <span
      aria-hidden="true"
      data-link-mark=""
      data-pending={pending || undefined}
      className={`link-mark ${className}`}
    />
  );
}
