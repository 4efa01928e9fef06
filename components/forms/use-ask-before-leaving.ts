"use client";

import { useEffect } from "react";

/**
 * While `isUnresolved`, a link to another page is followed as a page load, for which the browser asks first when
 * something is not saved (see useAutosave). Within the app nothing would ask, and what was typed would be gone.
 */
export function useAskBeforeLeaving(isUnresolved: boolean) {
  useEffect(() => {
    if (!isUnresolved) return;
    const loadPage = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
      if (link && link.pathname !== window.location.pathname) event.stopPropagation();
    };
    // On the window and on the way down: before the router sees the click.
    window.addEventListener("click", loadPage, true);
    return () => window.removeEventListener("click", loadPage, true);
  }, [isUnresolved]);
}
