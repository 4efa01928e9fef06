declare global {
  interface Window {
    /** Stops the guard that watches now. */
    stopLockGuard?: () => void;
  }
}

/**
 * Leaves a page of the journal as soon as this browser is locked for a session, in whichever tab that was: told by the
 * tab that did it, and asked at every return to this one, also by the way back, which shows pages from memory.
 *
 * Also sent as text to the page (see InlineScript), so it uses nothing from outside. A second guard takes the place of
 * the first.
 *
 * @param marker name of the cookie that says so
 * @param channelName how the tabs of a browser tell each other
 * @param lockedPage the page that stays open
 * @returns stops watching
 */
export function guardLock(marker: string, channelName: string, lockedPage: string): () => void {
  const leave = () => {
    // Hidden first: a browser that asks about unsaved text shows the page meanwhile.
    document.documentElement.hidden = true;
    location.replace(lockedPage);
  };
  const ask = () => {
    if (new RegExp(`(?:^|; )(?:__Host-)?${marker}=1`).test(document.cookie)) leave();
    else document.documentElement.hidden = false;
  };
  const watching = new AbortController();
  const { signal } = watching;
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(channelName);
  const stop = () => {
    watching.abort();
    channel?.close();
  };
  window.stopLockGuard?.();
  window.stopLockGuard = stop;
  ask();
  channel?.addEventListener("message", leave, { signal });
  window.addEventListener("storage", ({ key }) => key === channelName && leave(), { signal });
  for (const event of ["visibilitychange", "pageshow", "popstate", "focus"]) {
    window.addEventListener(event, ask, { capture: true, signal });
  }
  return stop;
}
