/**
 * The mark of a link whose page is on its way, within that link. It is always there and only becomes visible, after a
 * fifth of a second, so that nothing moves; `globals.css` makes the page step back with it. `watchEarlyPage` and
 * `FollowLinks` set it.
 */
export function LinkMark({ className }: { className: string }) {
  return <span aria-hidden="true" data-link-mark="" suppressHydrationWarning className={`link-mark ${className}`} />;
}
