/** The one page that stays open while the rest is locked away. */
export const IN_SESSION_PAGE = "/talking-points/now";

/** A cookie that pages can read: it says that this browser is locked, and opens and locks nothing by itself. */
export const LOCK_MARKER = "keerpunt-locked";

/** How the tabs of a browser tell each other. */
export const LOCK_CHANNEL = "keerpunt-lock";

/** What `guardLock` is given. */
export const LOCK_GUARD = [LOCK_MARKER, LOCK_CHANNEL, IN_SESSION_PAGE] as const;
