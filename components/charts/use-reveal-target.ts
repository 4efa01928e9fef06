import { useEffect } from "react";

/** Opens the folds around and in what a link within the page leads to, and moves the focus to its line. */
export function useRevealTarget() {
  useEffect(() => {
    const reveal = () => {
      const target = document.getElementById(location.hash.slice(1));
      const own = target?.querySelector("details");
      for (let each: Element | null | undefined = own ?? target; each; each = each.parentElement) {
        if (each instanceof HTMLDetailsElement) each.open = true;
      }
      target?.scrollIntoView();
      own?.querySelector("summary")?.focus({ preventScroll: true });
    };
    // The link may have been followed before the scripts ran, or the page opened at that place.
    if (location.hash !== "") reveal();
    window.addEventListener("hashchange", reveal);
    return () => window.removeEventListener("hashchange", reveal);
  }, []);
}
